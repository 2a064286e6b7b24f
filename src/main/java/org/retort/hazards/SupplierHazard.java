package org.retort.hazards;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// One line of section 2 or 3 of a supplier's safety data sheet.
///
/// @param category as the sheet writes it, such as `Skin Corr. 1B`
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

    /// A class with nothing more known.
    public static SupplierHazard of(String category, String code) {
        return new SupplierHazard(category, code, null, null, null);
    }
}
