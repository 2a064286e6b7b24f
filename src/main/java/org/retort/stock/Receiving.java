package org.retort.stock;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.FormulationId;
import org.retort.catalogue.Formulations;
import org.retort.catalogue.SubstanceCatalogue;
import org.retort.labels.CodeKind;
import org.retort.labels.LabelCode;
import org.retort.labels.LabelCodes;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.retort.quantity.Quantity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Goods-in: new containers, each with a code and its first movement.
@Service
@PreAuthorize("hasRole('TECHNICIAN')")
public class Receiving {

    private final Containers containers;
    private final StockedFormulations stocked;
    private final PlaceRecords places;
    private final Ledger ledger;
    private final Formulations formulations;
    private final SubstanceCatalogue substances;
    private final LabelCodes codes;
    private final Clock clock;

    Receiving(
            Containers containers,
            StockedFormulations stocked,
            PlaceRecords places,
            Ledger ledger,
            Formulations formulations,
            SubstanceCatalogue substances,
            LabelCodes codes,
            Clock clock) {
        this.containers = containers;
        this.stocked = stocked;
        this.places = places;
        this.ledger = ledger;
        this.formulations = formulations;
        this.substances = substances;
        this.codes = codes;
        this.clock = clock;
    }

    /// Receives up to 200 containers that are all alike, unless a rule says no; sent twice, they come in once.
    @Transactional
    public Outcome<List<ContainerId>> receive(NewContainers wanted) {
        var before = ledger.arrivedBy(wanted.operation());
        if (!before.isEmpty()) {
            return Outcome.done(before);
        }
        var form = formulations.row(wanted.formulation()).form();
        var place = places.findById(wanted.place())
                .orElseThrow(() -> new NoSuchThing("place", wanted.place().value()));
        var no = ReceivingRules.refusal(wanted, form, place, LocalDate.now(clock));
        return no.isPresent()
                ? no.get().as()
                : Outcome.done(bringIn(wanted).stream().map(Container::id).toList());
    }

    /// The containers themselves, when the rules have been asked.
    List<Container> bringIn(NewContainers wanted) {
        var sortKey = stocked(wanted.formulation()).sortKey();
        var received = wanted.received() == null ? LocalDate.now(clock) : wanted.received();
        var ids = Stream.generate(ContainerId::next).limit(wanted.howMany()).toList();
        var issued = codes.issue(
                CodeKind.CONTAINER, ids.stream().map(ContainerId::value).toList());
        var fresh = ids.stream()
                .map(id -> new Container(id, code(issued, id), sortKey, wanted, received))
                .toList();
        var kept = containers.saveAll(fresh);
        ledger.arrive(wanted.operation(), kept, content(wanted), wanted.estimated() && wanted.known());
        return kept;
    }

    private static LabelCode code(Map<UUID, LabelCode> issued, ContainerId id) {
        return Objects.requireNonNull(issued.get(id.value()));
    }

    /// In the unit of the size; null when nobody knows.
    private static @Nullable Quantity content(NewContainers wanted) {
        if (!wanted.known()) {
            return null;
        }
        var content = wanted.content();
        return content == null
                ? wanted.size().times(wanted.bottles())
                : content.in(wanted.size().unit());
    }

    private StockedFormulation stocked(FormulationId id) {
        return stocked.findById(id).orElseGet(() -> {
            var row = formulations.row(id);
            return stocked.save(new StockedFormulation(row, substances.details(row.substance())));
        });
    }
}
