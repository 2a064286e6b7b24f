package org.retort.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.retort.catalogue.EquipmentCatalogue;
import org.retort.catalogue.EquipmentModelId;
import org.retort.stock.CountingEquipment;
import org.retort.stock.HandlingEquipment;
import org.retort.stock.NewEquipmentItem;
import org.springframework.stereotype.Component;

/// Loads counted equipment and the pieces that have a code of their own.
@Component
class SampleEquipment {

    private static final String TECHNICIAN = "boateng";

    private final CountingEquipment counting;
    private final HandlingEquipment handling;
    private final EquipmentCatalogue catalogue;

    SampleEquipment(CountingEquipment counting, HandlingEquipment handling, EquipmentCatalogue catalogue) {
        this.counting = counting;
        this.handling = handling;
        this.catalogue = catalogue;
    }

    void load(SampleSchool school) {
        var models = new HashMap<String, EquipmentModelId>();
        school.as(TECHNICIAN, school.today().minusDays(90), () -> {
            models.putAll(catalogue.references());
            for (var row : school.file("equipment.csv").rows()) {
                row.done(counting.receive(
                        UUID.randomUUID(),
                        model(row, models),
                        school.place(row.text("place")),
                        row.number("count"),
                        row.yes("lives_there")));
            }
        });
        for (var row : school.file("items.csv").rows()) {
            school.as(
                    TECHNICIAN,
                    school.today().plusDays(row.number("received_days")),
                    () -> row.done(handling.register(new NewEquipmentItem(
                            UUID.randomUUID(),
                            model(row, models),
                            row.text("serial"),
                            school.place(row.text("place")),
                            null))));
        }
    }

    private static EquipmentModelId model(SampleRow row, Map<String, EquipmentModelId> models) {
        var model = models.get(row.text("model"));
        if (model == null) {
            throw new IllegalStateException("%s: no equipment model %s".formatted(row.where(), row.text("model")));
        }
        return model;
    }
}
