package org.retort.stock;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.retort.catalogue.Dilution;
import org.retort.catalogue.Form;
import org.retort.catalogue.FormulationId;
import org.retort.catalogue.FormulationRow;
import org.retort.catalogue.FormulationSafety;
import org.retort.catalogue.Formulations;
import org.retort.catalogue.Safety;
import org.retort.catalogue.SubstanceCatalogue;
import org.retort.hazards.Incompatibilities;
import org.retort.hazards.Ppe;
import org.retort.hazards.Stored;
import org.retort.platform.Actor;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.retort.quantity.Dimension;
import org.retort.quantity.Quantity;
import org.retort.quantity.Unit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Making a weaker solution from a stronger one, a neat liquid or a solid: the stock goes down and the new container
/// comes in, in one transaction.
@Service
@PreAuthorize("hasRole('TECHNICIAN')")
public class MakingUp {

    private static final Stored WATER = Stored.ofLibrary("C439");

    private final Acts acts;
    private final Ledger ledger;
    private final MovementRows movementRows;
    private final Receiving receiving;
    private final ContainerRows rows;
    private final Containers containers;
    private final PlaceRecords places;
    private final Formulations formulations;
    private final SubstanceCatalogue substances;
    private final Safety safety;
    private final Clock clock;

    MakingUp(
            Acts acts,
            Ledger ledger,
            MovementRows movementRows,
            Receiving receiving,
            ContainerRows rows,
            Containers containers,
            PlaceRecords places,
            Formulations formulations,
            SubstanceCatalogue substances,
            Safety safety,
            Clock clock) {
        this.acts = acts;
        this.ledger = ledger;
        this.movementRows = movementRows;
        this.receiving = receiving;
        this.rows = rows;
        this.containers = containers;
        this.places = places;
        this.formulations = formulations;
        this.substances = substances;
        this.safety = safety;
        this.clock = clock;
    }

    /// How it would be made, and what comes of it; nothing is written.
    ///
    /// @throws NoSuchThing if this school has no such container
    @Transactional(readOnly = true)
    public Outcome<MakeUpPlan> plan(MakeUp wish) {
        var from = rows.rows(containers.lines(List.of(wish.from().value()))).stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchThing("container", wish.from().value()));
        var formulation = formulations.row(from.formulation());
        return switch (safety.of(formulation.substance(), Form.SOLUTION, wish.strength())) {
            case Outcome.Refused<FormulationSafety> nonsense -> nonsense.as();
            case Outcome.Done<FormulationSafety>(var made) ->
                stockFor(wish, formulation).map(stock -> plan(wish, from, formulation, stock, made));
        };
    }

    /// Makes it: takes the stock, and receives what was made into a container with a code.
    ///
    /// @throws NoSuchThing if this school has no such container or place
    @Transactional
    public Outcome<MadeUp> make(MakeUpOrder order) {
        var source = acts.hold(order.wish().from());
        var earlier = ledger.earlier(order.operation());
        if (earlier.isPresent()) {
            return Outcome.done(madeBefore(order, source, earlier.get()));
        }
        var formulation = formulations.row(source.formulation());
        return switch (stockFor(order.wish(), formulation)) {
            case Outcome.Refused<Quantity> no -> no.as();
            case Outcome.Done<Quantity>(var stock) -> make(order, source, formulation, stock);
        };
    }

    private Outcome<MadeUp> make(MakeUpOrder order, Container source, FormulationRow from, Quantity stock) {
        var place = places.findById(order.place())
                .orElseThrow(() -> new NoSuchThing("place", order.place().value()));
        var today = LocalDate.now(clock);
        var made = formulations
                .of(from.substance(), Form.SOLUTION, order.wish().strength())
                .orThrow();
        var wanted = fresh(order, made);
        var no = ReceivingRules.refusal(wanted, Form.SOLUTION, place, today);
        if (no.isPresent()) {
            return no.get().as();
        }
        return Verbs.take(stock).on(source, today).map(entry -> {
            var taken = ledger.write(order.operation(), order.operation(), null, source, entry);
            var child = receiving.bringIn(wanted).getFirst();
            child.madeFrom(source.id(), Actor.required().person());
            return new MadeUp(child.id(), child.code(), movementRows.row(source, taken));
        });
    }

    private MadeUp madeBefore(MakeUpOrder order, Container source, Movement taken) {
        var child =
                containers.findById(ledger.arrivedBy(arrival(order)).getFirst()).orElseThrow();
        return new MadeUp(child.id(), child.code(), movementRows.row(source, taken));
    }

    private Outcome<Quantity> stockFor(MakeUp wish, FormulationRow from) {
        if (wish.volume().unit().dimension() != Dimension.VOLUME
                || wish.volume().amount().signum() <= 0) {
            return Outcome.refused("volume", "Say how much to make, in cm³ or dm³.");
        }
        var details = substances.details(from.substance());
        return new Dilution(from.form(), from.strength(), details.referenceId(), details.data())
                .stockFor(wish.strength(), wish.volume());
    }

    private MakeUpPlan plan(
            MakeUp wish, ContainerRow from, FormulationRow formulation, Quantity stock, FormulationSafety made) {
        var stored = safety.of(formulation.id()).stored();
        var water = formulation.form() == Form.SOLID
                ? null
                : wish.volume().in(Unit.CM3).minus(stock);
        return new MakeUpPlan(
                wish,
                from,
                made,
                wish.strength(),
                stock,
                water,
                MixingSteps.of(formulation.form(), stored, stock, wish.volume()),
                Incompatibilities.whenMixed(stored, WATER),
                Ppe.forMakingUp(List.of(formulation.classification(), made.classification())));
    }

    private static NewContainers fresh(MakeUpOrder order, FormulationId made) {
        var volume = order.wish().volume();
        var bottles = Math.max(1, order.bottles());
        var size = new Quantity(
                volume.amount().divide(BigDecimal.valueOf(bottles), Quantity.SCALE, RoundingMode.HALF_UP),
                volume.unit());
        return NewContainers.full(made, 1, size, order.place())
                .madeUp(arrival(order), order.bottles(), order.useBy(), order.note());
    }

    /// The operation by which the new container comes in; it follows from the order's.
    private static UUID arrival(MakeUpOrder order) {
        return UUID.nameUUIDFromBytes("%s made".formatted(order.operation()).getBytes(StandardCharsets.UTF_8));
    }
}
