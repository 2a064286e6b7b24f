package org.retort.catalogue;

import org.jspecify.annotations.Nullable;
import org.retort.hazards.Classification;
import org.retort.quantity.Strength;

/// A formulation with what its substance adds: all that its name and its classification follow from.
record FormulationFacts(
        FormulationId id,
        SubstanceId substance,
        String referenceId,
        String name,
        SubstanceKind kind,
        Form physicalForm,
        Form form,
        @Nullable Strength strength) {

    /// As people read it: `Sodium hydroxide 2 mol/dm³`.
    String label() {
        if (strength != null) {
            return name + " " + strength.label();
        }
        return form == physicalForm || form == Form.READY ? name : name + ", " + form.label();
    }

    FormulationRow row(Classification classification) {
        return new FormulationRow(id, substance, name, form, strength, label(), classification);
    }
}
