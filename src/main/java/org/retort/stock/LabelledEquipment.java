package org.retort.stock;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.retort.labels.CodeKind;
import org.retort.labels.LabelText;
import org.retort.labels.Labelled;
import org.springframework.stereotype.Component;

/// What is printed on the label of a piece of equipment: its name, and where it is put back to.
@Component
class LabelledEquipment implements Labelled {

    private final EquipmentStock equipment;

    LabelledEquipment(EquipmentStock equipment) {
        this.equipment = equipment;
    }

    @Override
    public CodeKind kind() {
        return CodeKind.EQUIPMENT;
    }

    @Override
    public List<LabelText> texts(Collection<UUID> targets) {
        var ids = targets.stream().map(EquipmentItemId::new).toList();
        return equipment.rows(ids).values().stream()
                .map(item -> LabelText.plain(item.id().value(), item.name(), item.homePath()))
                .toList();
    }
}
