package org.retort.practicals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.EquipmentCatalogue;
import org.retort.catalogue.EquipmentModelId;
import org.retort.catalogue.Form;
import org.retort.catalogue.FormulationId;
import org.retort.catalogue.Formulations;
import org.retort.catalogue.SubstanceCatalogue;
import org.retort.catalogue.SubstanceId;
import org.retort.platform.Outcome;
import org.retort.quantity.Strength;

/// Finds the items of the reference library in the catalogue of the school in hand, each formulation once.
final class ItemResolving {

    private final Map<String, EquipmentModelId> models;
    private final Map<String, SubstanceId> substances;
    private final Formulations formulations;
    private final Map<Wanted, Optional<FormulationId>> found = new HashMap<>();
    private final List<String> unresolved = new ArrayList<>();

    ItemResolving(EquipmentCatalogue equipment, SubstanceCatalogue substances, Formulations formulations) {
        this.models = equipment.references();
        this.substances = substances.references();
        this.formulations = formulations;
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
                : Optional.ofNullable(substances.get(line.itemId()))
                        .flatMap(substance -> formulation(new Wanted(
                                substance, line.form(), line.strength().orElse(null))))
                        .map(KitItem.Chemical::new);
    }

    private Optional<FormulationId> formulation(Wanted wanted) {
        return found.computeIfAbsent(wanted, w -> switch (formulations.of(w.substance(), w.form(), w.strength())) {
            case Outcome.Done<FormulationId>(var id) -> Optional.of(id);
            case Outcome.Refused<FormulationId> no -> Optional.empty();
        });
    }

    private record Wanted(
            SubstanceId substance, Form form, @Nullable Strength strength) {}
}
