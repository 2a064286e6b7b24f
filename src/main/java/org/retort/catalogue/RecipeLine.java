package org.retort.catalogue;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.retort.quantity.Strength;

/// One component of a mixture, with all that its facts hang on.
///
/// @param referenceId empty for a school's own substance
/// @param recipe of the component itself; 0 when it is no mixture whose components are known
/// @param softened whether somebody ever made its numbers milder
/// @param strength in the mixture; null for what makes up the rest
record RecipeLine(
        SubstanceId component,
        String referenceId,
        String name,
        String casNumber,
        Form physicalForm,
        @Nullable BigDecimal molarMass,
        @Nullable BigDecimal density,
        int recipe,
        boolean softened,
        @Nullable Strength strength) {

    Asked asked() {
        return new Asked(referenceId, name, physicalForm, molarMass, density, Form.SOLUTION, strength);
    }

    /// The bottle as it is bought.
    Asked supplied() {
        var form = physicalForm == Form.SOLUTION ? Form.READY : physicalForm;
        return new Asked(referenceId, name, physicalForm, molarMass, density, form, null);
    }

    /// As people read it: `Sodium hydroxide 30 g/dm³`, `Ethanol makes up the rest`.
    String label() {
        return strength == null ? name + " makes up the rest" : name + " " + strength.label();
    }
}
