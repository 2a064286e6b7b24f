package org.retort.hazards;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retort.platform.Outcome;

/// What a supplier's safety data sheet says of one substance: the facts of a school's own substance, to be checked
/// until a named person confirms them.
///
/// @param id of the substance, in whatever form its keeper writes it
/// @param molarMass g/mol; null when it has none, such as agar
/// @param density g/cm³ of the substance itself at 20 °C; null when not known
/// @param hazards empty when the sheet says that it is not classified; where it gives a statement without its
///     class, the strictest that the statement can stand for
/// @param acuteToxicityKnown false when the sheet says that it is not known how poisonous it is at once
/// @param source which sheet, such as `Safety data sheet of Acme Ltd, version 4, 2 March 2026`
public record SupplierSheet(
        String id,
        String name,
        PhysicalForm form,
        @Nullable BigDecimal molarMass,
        @Nullable BigDecimal density,
        List<SupplierHazard> hazards,
        boolean acuteToxicityKnown,
        String source) {

    public SupplierSheet {
        hazards = hazards.stream().map(SupplierHazard::withClass).toList();
    }

    /// The facts for the engine, or why they cannot be: a statement that the law does not know, or that does not
    /// belong to its class.
    public Outcome<SubstanceFacts> facts() {
        return SubstanceFacts.ofSheet(this);
    }
}
