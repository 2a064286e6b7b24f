package org.retort.stock;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import org.retort.catalogue.FormulationRow;
import org.retort.catalogue.Formulations;
import org.retort.hazards.Gap;
import org.retort.platform.NoSuchThing;
import org.retort.quantity.Dimension;
import org.retort.quantity.Quantity;
import org.retort.quantity.Unit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How much flammable liquid stands where: by the classification of each formulation at its strength.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Flammables {

    private final Containers containers;
    private final PlaceRecords places;
    private final Formulations formulations;

    Flammables(Containers containers, PlaceRecords places, Formulations formulations) {
        this.containers = containers;
        this.places = places;
        this.formulations = formulations;
    }

    /// @throws NoSuchThing if this school has no such place
    public FlammableTotal under(PlaceId id) {
        var place = places.findById(id).orElseThrow(() -> new NoSuchThing("place", id.value()));
        var liquids = containers.sumsUnder(place.lineage()).stream()
                .filter(sum -> sum.unit().dimension() == Dimension.VOLUME)
                .toList();
        var rows =
                formulations.rows(liquids.stream().map(StandingSum::formulation).collect(Collectors.toSet()));
        var flammable = liquids.stream()
                .filter(sum -> isFlammable(Objects.requireNonNull(rows.get(sum.formulation()))))
                .toList();
        var volume = flammable.stream()
                .filter(sum -> sum.sum() != null)
                .map(sum -> new Quantity(sum.sum() == null ? BigDecimal.ZERO : sum.sum(), sum.unit()).in(Unit.DM3))
                .reduce(Quantity.of(0, Unit.DM3), Quantity::plus);
        return new FlammableTotal(
                volume,
                flammable.stream().mapToLong(StandingSum::unknown).sum(),
                rows.values().stream().filter(Flammables::mayBeFlammable).count());
    }

    /// Whether nobody knows: nobody has assessed it, or this class is open.
    private static boolean mayBeFlammable(FormulationRow row) {
        var classification = row.classification();
        return !isFlammable(row)
                && (!classification.isAssessed()
                        || classification.gaps().stream().anyMatch(Gap::mayBurn));
    }

    private static boolean isFlammable(FormulationRow row) {
        return row.classification().hasAnyOf("H224", "H225", "H226");
    }
}
