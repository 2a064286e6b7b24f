package org.retort.catalogue;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.retort.hazards.Concentration;
import org.retort.hazards.SubstanceFacts;
import org.retort.quantity.Strength;

/// What a classification is asked for: a substance with what its facts hang on, in a form, at a strength.
///
/// @param referenceId empty for a school's own substance
/// @param physicalForm the form the substance is listed in
/// @param molarMass in g/mol
/// @param density in g/cm³ at 20 °C
record Asked(
        SubstanceId substance,
        String referenceId,
        String name,
        Form physicalForm,
        @Nullable BigDecimal molarMass,
        @Nullable BigDecimal density,
        Form form,
        @Nullable Strength strength) {

    /// What the engine knows of it: from the library, marked as confirmed once a person has, or from the sheet of the
    /// school's own substance.
    Optional<SubstanceFacts> facts(SchoolFacts school) {
        return SubstanceFacts.ofLibrary(referenceId);
    }

    /// As the engine counts it; empty for a form that nobody knows this substance in.
    Optional<Concentration> concentration() {
        if (strength != null) {
            return Optional.of(new Concentration.Dissolved(strength));
        }
        return switch (form) {
            case SATURATED -> Optional.of(new Concentration.Saturated());
            case READY -> Optional.of(new Concentration.AsSupplied());
            case SOLUTION -> Optional.empty();
            case SOLID, LIQUID, GAS ->
                form == physicalForm || (form == Form.LIQUID && physicalForm == Form.SOLUTION)
                        ? Optional.of(new Concentration.AsSupplied())
                        : Optional.empty();
        };
    }
}
