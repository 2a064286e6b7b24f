package org.retort.stock;

import org.retort.catalogue.EquipmentModelRenamed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Lists what is held of a model under the name that the model has now; within the transaction that renames it.
@Component
class EquipmentNames {

    private final EquipmentCounts counts;
    private final EquipmentItems items;

    EquipmentNames(EquipmentCounts counts, EquipmentItems items) {
        this.counts = counts;
        this.items = items;
    }

    @EventListener
    void on(EquipmentModelRenamed event) {
        counts.findByModel(event.model()).forEach(count -> count.call(event.name(), event.category()));
        items.findByModel(event.model()).forEach(item -> item.call(event.name(), event.category()));
    }
}
