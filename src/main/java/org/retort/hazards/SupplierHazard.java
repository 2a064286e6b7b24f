package org.retort.hazards;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.retort.hazards.engine.SheetReading;
import org.retort.hazards.engine.UsualCategory;

/// One line of section 2 or 3 of a supplier's safety data sheet.
///
/// @param category as the sheet writes it, such as `Skin Corr. 1B`; blank where it gives the statement alone
/// @param code its statement, such as `H314`
/// @param limit the specific limit in % w/w from which it applies, when the sheet gives one
/// @param estimate the acute toxicity estimate of the route, when the sheet gives one, in mg/kg, mg/dm³ or ppmV
/// @param mFactor of an aquatic class, when the sheet gives one
public record SupplierHazard(
        String category,
        String code,
        @Nullable BigDecimal limit,
        @Nullable BigDecimal estimate,
        @Nullable BigDecimal mFactor) {

    /// The same with the class that the sheet leaves out: the strictest that the statement can stand for. One
    /// that alone does not tell its class stays as it is.
    public SupplierHazard withClass() {
        return category.isBlank()
                ? UsualCategory.strictest(code)
                        .map(strictest -> new SupplierHazard(strictest, code, limit, estimate, mFactor))
                        .orElse(this)
                : this;
    }

    /// Why this line cannot be, with how to mend it; empty when it can.
    public Optional<String> problem() {
        return SheetReading.problem(this);
    }

    /// A class with nothing more known.
    public static SupplierHazard of(String category, String code) {
        return new SupplierHazard(category, code, null, null, null);
    }
}
