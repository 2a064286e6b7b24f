package org.retort.stock;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
        var no = refusal(wanted);
        return no.isPresent() ? no.get().as() : Outcome.done(ids(bringIn(wanted)));
    }

    /// Receives one container that carries a code already that was printed ahead.
    @Transactional
    public Outcome<List<ContainerId>> receive(NewContainers wanted, LabelCode label) {
        if (wanted.howMany() != 1) {
            return Outcome.refused("howMany", "A label is on one container; receive the others without it.");
        }
        var before = ledger.arrivedBy(wanted.operation());
        if (!before.isEmpty()) {
            return Outcome.done(before);
        }
        var no = refusal(wanted);
        if (no.isPresent()) {
            return no.get().as();
        }
        var id = ContainerId.next();
        return codes.claim(label, CodeKind.CONTAINER, id.value()).map(_ -> ids(bringIn(wanted, List.of(id))));
    }

    /// The containers themselves, when the rules have been asked.
    List<Container> bringIn(NewContainers wanted) {
        return bringIn(
                wanted,
                Stream.generate(ContainerId::next).limit(wanted.howMany()).toList());
    }

    private List<Container> bringIn(NewContainers wanted, List<ContainerId> ids) {
        var sortKey = stocked(wanted.formulation()).sortKey();
        var received = wanted.received() == null ? LocalDate.now(clock) : wanted.received();
        var issued = codes.issue(
                CodeKind.CONTAINER, ids.stream().map(ContainerId::value).toList());
        var fresh = ids.stream()
                .map(id -> new Container(id, code(issued, id), sortKey, wanted, received))
                .toList();
        var kept = containers.saveAll(fresh);
        ledger.arrive(wanted.operation(), kept, content(wanted), wanted.estimated() && wanted.known());
        return kept;
    }

    private Optional<Outcome.Refused<List<ContainerId>>> refusal(NewContainers wanted) {
        var form = formulations.row(wanted.formulation()).form();
        var place = places.findById(wanted.place())
                .orElseThrow(() -> new NoSuchThing("place", wanted.place().value()));
        return ReceivingRules.refusal(wanted, form, place, LocalDate.now(clock));
    }

    private static List<ContainerId> ids(List<Container> containers) {
        return containers.stream().map(Container::id).toList();
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
