package org.retort.practicals;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retort.catalogue.EquipmentCatalogue;
import org.retort.catalogue.EquipmentModelId;
import org.retort.catalogue.EquipmentModelRow;
import org.retort.catalogue.FormulationId;
import org.retort.catalogue.FormulationRow;
import org.retort.catalogue.Formulations;
import org.springframework.stereotype.Component;

/// Reads kits with the catalogue's labels, a fixed number of queries however long the kit is.
@Component
class KitReading {

    private final KitParts parts;
    private final Formulations formulations;
    private final EquipmentCatalogue equipment;

    KitReading(KitParts parts, Formulations formulations, EquipmentCatalogue equipment) {
        this.parts = parts;
        this.formulations = formulations;
        this.equipment = equipment;
    }

    /// The kit of one practical: apparatus, chemicals, materials, facilities.
    List<KitLine> of(PracticalId practical) {
        return labelled(parts.of(practical)).stream()
                .sorted(Comparator.comparing(line -> line.item().part()))
                .toList();
    }

    /// These lines with their labels, in the same order.
    List<KitLine> labelled(List<KitPart> stored) {
        var names = names(stored.stream().map(KitPart::item).toList());
        return stored.stream()
                .map(part -> {
                    var name = Objects.requireNonNull(names.get(part.item()));
                    return part.line(name.label(), name.consumable());
                })
                .toList();
    }

    /// How an item is called.
    String label(KitItem item) {
        return Objects.requireNonNull(names(List.of(item)).get(item)).label();
    }

    private Map<KitItem, Name> names(List<KitItem> items) {
        var chemicals = formulations.rows(items.stream()
                .flatMap(item ->
                        item instanceof KitItem.Chemical(var id) ? Stream.of(id) : Stream.<FormulationId>empty())
                .collect(Collectors.toSet()));
        var models = equipment.rows(items.stream()
                .flatMap(item ->
                        item instanceof KitItem.Equipment(var id) ? Stream.of(id) : Stream.<EquipmentModelId>empty())
                .collect(Collectors.toSet()));
        Map<KitItem, Name> names = new LinkedHashMap<>();
        items.forEach(item -> names.computeIfAbsent(item, wanted -> name(wanted, chemicals, models)));
        return names;
    }

    private static Name name(
            KitItem item,
            Map<FormulationId, FormulationRow> chemicals,
            Map<EquipmentModelId, EquipmentModelRow> models) {
        return switch (item) {
            case KitItem.Equipment(var id) -> {
                var model = Objects.requireNonNull(models.get(id));
                yield new Name(model.name(), model.consumable());
            }
            case KitItem.Chemical(var id) ->
                new Name(Objects.requireNonNull(chemicals.get(id)).label(), true);
            case KitItem.Material(var text) -> new Name(text, true);
            case KitItem.Facility(var text) -> new Name(text, false);
        };
    }

    private record Name(String label, boolean consumable) {}
}
