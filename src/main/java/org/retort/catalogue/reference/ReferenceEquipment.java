package org.retort.catalogue.reference;

import org.retort.catalogue.EquipmentModelData;
import org.retort.platform.ReferenceRow;

/// One equipment model of the reference library.
public record ReferenceEquipment(String id, EquipmentModelData data, String source, String confidence) {

    /// Reads a row of `equipment.csv`.
    static ReferenceEquipment of(ReferenceRow row) {
        var data = new EquipmentModelData(
                row.text("name"),
                row.text("category"),
                row.text("use_type").equals("consumable"),
                row.number("class_set_qty_30_pupils")
                        .map(number -> number.intValueExact())
                        .orElse(null),
                row.text("inspection_type"),
                row.prose("notes"));
        return new ReferenceEquipment(row.text("id"), data, row.text("source"), row.text("confidence"));
    }
}
