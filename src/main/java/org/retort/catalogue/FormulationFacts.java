package org.retort.catalogue;

import java.math.BigDecimal;
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
        @Nullable BigDecimal molarMass,
        @Nullable BigDecimal density,
        int recipe,
        boolean softened,
        Form form,
        @Nullable Strength strength) {

    /// As people read it: `Sodium hydroxide 2 mol/dm³`.
    String label() {
        return label(name, asked());
    }

    static String label(String name, Asked asked) {
        if (asked.strength() != null) {
            return name + " " + asked.strength().label();
        }
        if (asked.form() == Form.READY && asked.physicalForm() == Form.SOLUTION) {
            return name + ", as supplied";
        }
        return asked.form() == asked.physicalForm() || asked.form() == Form.READY
                ? name
                : name + ", " + asked.form().label();
    }

    /// What its classification is asked for by.
    Asked asked() {
        return new Asked(referenceId, name, physicalForm, molarMass, density, form, strength);
    }

    Subject subject() {
        return new Subject(substance, referenceId, recipe, softened);
    }

    FormulationRow row(Classification classification) {
        return new FormulationRow(id, substance, name, form, strength, label(), classification);
    }
}
