package org.retort.hazards;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.retort.hazards.Restricted.Standing;
import org.retort.platform.ReferenceRow;
import org.retort.platform.ReferenceTable;

/// Regulated and reportable explosives precursors and poisons of the Poisons Act 1972, at a strength.
public final class Restrictions {

    private static final MathContext SHOWN = new MathContext(3, RoundingMode.HALF_UP);

    /// A row of the list, with the ids that it names and its threshold read.
    private record Entry(ReferenceRow row, Set<String> referenceIds, LegalThreshold threshold) {

        static Entry of(ReferenceRow row) {
            return new Entry(
                    row, Set.copyOf(row.parts("chemical_ids", "|")), LegalThreshold.parse(row.text("threshold")));
        }

        /// A substance of the library is found by its id alone: one CAS number can stand for a powder and a foil.
        boolean isOf(String referenceId, String casNumber) {
            return referenceId.isEmpty()
                    ? !casNumber.isEmpty() && row.text("cas").equals(casNumber)
                    : referenceIds.contains(referenceId);
        }
    }

    private static final List<Entry> LIST =
            ReferenceTable.rows("poisons-act-1972.csv").stream().map(Entry::of).toList();

    private static final int MOST_DIGITS = 6;

    private Restrictions() {}

    /// What the law says of a substance at this strength, every row of its lists that names it; empty when none does.
    ///
    /// @param referenceId of the library, or empty for a school's own, which is found by its CAS number
    /// @param massPercent % w/w, 100 for the substance itself; null when nobody knows, which counts as over
    public static List<Restricted> of(String referenceId, String casNumber, @Nullable BigDecimal massPercent) {
        return all(referenceId, casNumber, massPercent, "this is " + percent(massPercent));
    }

    /// What the law says of a mixture because this substance is in it.
    ///
    /// @param massPercent how much of the mixture it is; null when nobody knows, which counts as over
    public static List<Restricted> ofComponent(String referenceId, String casNumber, @Nullable BigDecimal massPercent) {
        return all(referenceId, casNumber, massPercent, "here it makes up " + percent(massPercent));
    }

    private static List<Restricted> all(
            String referenceId, String casNumber, @Nullable BigDecimal massPercent, String here) {
        return LIST.stream()
                .filter(entry -> entry.isOf(referenceId, casNumber.strip()))
                .map(entry -> restricted(entry, massPercent, here))
                .toList();
    }

    private static Restricted restricted(Entry entry, @Nullable BigDecimal massPercent, String here) {
        var row = entry.row();
        var standing = entry.threshold().standing(massPercent);
        return new Restricted(
                row.text("category"),
                row.text("substance"),
                row.text("threshold"),
                standing,
                sentence(entry, standing, here),
                row.text("source"),
                row.text("confidence"));
    }

    private static String sentence(Entry entry, Standing standing, String here) {
        var category = capital(entry.row().text("category"));
        var listed = "%s counts %s"
                .formatted(entry.row().text("substance"), entry.threshold().words());
        var said = switch (standing) {
            case MET -> "%s: %s; %s.".formatted(category, listed, here);
            case ASSUMED -> assumed(entry.threshold(), category, listed);
            case NOT_MET ->
                "Not a %s at this strength: %s; %s.".formatted(category.toLowerCase(Locale.UK), listed, here);
        };
        return entry.row().text("confidence").equals("high")
                ? said
                : said + " To be checked against the list in force.";
    }

    private static String assumed(LegalThreshold threshold, String category, String listed) {
        return threshold instanceof LegalThreshold.Any
                ? "%s: %s.".formatted(category, listed)
                : "%s: %s; how strong this is, is not known, so it counts as that.".formatted(category, listed);
    }

    private static String percent(@Nullable BigDecimal massPercent) {
        if (massPercent == null) {
            return "of unknown strength";
        }
        return massPercent.compareTo(new BigDecimal("100")) == 0
                ? "the substance itself"
                : "%s %% w/w".formatted(shown(massPercent).toPlainString());
    }

    /// To three digits; to more where that would be a whole number, as limits are, which it is not.
    private static BigDecimal shown(BigDecimal massPercent) {
        var rounded = massPercent.round(SHOWN);
        for (var digits = SHOWN.getPrecision() + 1; isWhole(rounded) && digits <= MOST_DIGITS; digits++) {
            rounded = isWhole(massPercent) ? rounded : massPercent.round(new MathContext(digits));
        }
        return rounded;
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }
}
