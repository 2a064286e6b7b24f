package org.retort.practicals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retort.catalogue.EquipmentCatalogue;
import org.retort.catalogue.EquipmentModelId;
import org.retort.catalogue.FormulationId;
import org.retort.catalogue.Formulations;
import org.retort.catalogue.SubstanceCatalogue;
import org.retort.catalogue.SubstanceId;
import org.retort.catalogue.WantedFormulation;
import org.retort.platform.Outcome;

/// Finds the items of the reference library in the catalogue of the school in hand, all formulations at once.
final class ItemResolving {

    private final Map<String, EquipmentModelId> models;
    private final Map<String, SubstanceId> substances;
    private final Map<WantedFormulation, Outcome<FormulationId>> formulations;
    private final List<String> unresolved = new ArrayList<>();

    ItemResolving(
            EquipmentCatalogue equipment,
            SubstanceCatalogue substances,
            Formulations formulations,
            Stream<ReferenceLine> lines) {
        this.models = equipment.references();
        this.substances = substances.references();
        this.formulations =
                formulations.all(lines.flatMap(line -> wanted(line).stream()).collect(Collectors.toSet()));
    }

    /// The item of a line; in words when it has no id, and, listed as unresolved, when its id is not known here.
    KitItem item(ReferenceLine line) {
        if (line.isFacility()) {
            return new KitItem.Facility(line.item());
        }
        if (!line.isEquipment() && !line.isChemical()) {
            return new KitItem.Material(line.item());
        }
        return known(line).orElseGet(() -> {
            unresolved.add("%s: %s (%s)".formatted(line.practical(), line.item(), line.itemId()));
            return new KitItem.Material(line.item());
        });
    }

    List<String> unresolved() {
        return unresolved;
    }

    private Optional<KitItem> known(ReferenceLine line) {
        return line.isEquipment()
                ? Optional.ofNullable(models.get(line.itemId())).map(KitItem.Equipment::new)
                : wanted(line).map(formulations::get).flatMap(ItemResolving::chemical);
    }

    private Optional<WantedFormulation> wanted(ReferenceLine line) {
        return line.isChemical()
                ? Optional.ofNullable(substances.get(line.itemId()))
                        .map(substance -> new WantedFormulation(
                                substance, line.form(), line.strength().orElse(null)))
                : Optional.empty();
    }

    private static Optional<KitItem> chemical(Outcome<FormulationId> found) {
        return found instanceof Outcome.Done<FormulationId>(var id)
                ? Optional.of(new KitItem.Chemical(id))
                : Optional.empty();
    }
}
