package org.retort.hazards.engine;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.retort.platform.ReferenceRow;
import org.retort.platform.ReferenceTable;

/// The law's bands of acute toxicity estimates, and the estimate that a category stands for in a mixture
/// (CLP Annex I, Tables 3.1.1 and 3.1.2).
final class Toxicity {

    private static final Map<String, ReferenceRow> TABLE = ReferenceTable.rows("acute-toxicity-estimates.csv").stream()
            .collect(Collectors.toMap(row -> row.text("route") + row.text("category"), Function.identity()));

    private Toxicity() {}

    /// The estimate that stands for a category whose own is not known.
    ///
    /// @param rank 0 for category 1
    static BigDecimal converted(Effect route, int rank) {
        return row(route, rank).number("converted_point_estimate").orElseThrow();
    }

    /// Up to which estimate a category applies.
    static BigDecimal highest(Effect route, int rank) {
        return row(route, rank).number("category_upper_inclusive").orElseThrow();
    }

    static String unit(Effect route) {
        return row(route, 0).text("unit").replace("mg/L", "mg/dm³");
    }

    /// In words: `inhalation, vapour`.
    static String label(Effect route) {
        return switch (route) {
            case ACUTE_ORAL -> "oral";
            case ACUTE_DERMAL -> "dermal";
            case ACUTE_GAS -> "inhalation, gas";
            case ACUTE_VAPOUR -> "inhalation, vapour";
            case ACUTE_DUST -> "inhalation, dust or mist";
            default -> throw new IllegalArgumentException(route + " is no route");
        };
    }

    private static ReferenceRow row(Effect route, int rank) {
        var name = label(route).replace(",", "").replace("dust or mist", "dust/mist");
        var row = TABLE.get(name + (rank + 1));
        if (row == null) {
            throw new IllegalArgumentException("no estimate for " + name);
        }
        return row;
    }
}
