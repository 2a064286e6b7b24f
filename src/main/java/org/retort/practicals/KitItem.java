package org.retort.practicals;

import org.retort.catalogue.EquipmentModelId;
import org.retort.catalogue.FormulationId;

/// What a line of a kit asks for.
public sealed interface KitItem {

    /// A thing of the equipment catalogue.
    record Equipment(EquipmentModelId model) implements KitItem {}

    /// A substance or mixture in a form and strength.
    record Chemical(FormulationId formulation) implements KitItem {}

    /// Something that no catalogue holds, in words: an onion, a newspaper.
    record Material(String text) implements KitItem {}

    /// Something of the room: gas, mains, a sink, a fume cupboard. It is looked for, never carried.
    record Facility(String text) implements KitItem {}

    /// The part of the kit list that this stands in.
    default Part part() {
        return switch (this) {
            case Equipment e -> Part.APPARATUS;
            case Chemical c -> Part.CHEMICALS;
            case Material m -> Part.MATERIALS;
            case Facility f -> Part.FACILITIES;
        };
    }

    /// The parts of a kit list, in the order they are read.
    enum Part {
        APPARATUS("Apparatus"),
        CHEMICALS("Chemicals"),
        MATERIALS("Materials"),
        FACILITIES("In the room");

        private final String label;

        Part(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
