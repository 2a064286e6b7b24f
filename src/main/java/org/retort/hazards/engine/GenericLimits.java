package org.retort.hazards.engine;

import java.util.Map;
import java.util.stream.Collectors;
import org.retort.hazards.MassPercent;
import org.retort.platform.ReferenceTable;

/// The limits that the law sets for every substance of a class (CLP Annex I, parts 3 to 5).
final class GenericLimits {

    private static final Map<String, MassPercent> TABLE =
            ReferenceTable.rows("generic-concentration-limits.csv").stream()
                    .filter(row -> row.number("lower_pct_ww").isPresent())
                    .filter(row -> row.text("lower_pct_ww").matches("[0-9.]+"))
                    .collect(Collectors.toMap(
                            row -> key(row.text("hazard_class"), row.text("category"), row.text("resulting_h_code")),
                            row -> MassPercent.of(row.number("lower_pct_ww").orElseThrow())));

    static final MassPercent CORROSIVE = of("Skin corrosion", "1/1A/1B/1C", "H314");
    static final MassPercent CORROSIVE_TO_IRRITANT = of("Skin corrosion", "1/1A/1B/1C", "H315");
    static final MassPercent SKIN_IRRITANT = of("Skin irritation", "2", "H315");
    static final MassPercent EYE_DAMAGE = of("Skin corrosion or serious eye damage", "1", "H318");
    static final MassPercent EYE_DAMAGE_TO_IRRITANT = of("Skin corrosion or serious eye damage", "1", "H319");
    static final MassPercent EYE_IRRITANT = of("Eye irritation", "2", "H319");
    static final MassPercent AQUATIC_ACUTE = of("Aquatic acute", "1", "H400");
    static final MassPercent AQUATIC_CHRONIC = of("Aquatic chronic", "1", "H410");
    static final MassPercent ACUTE_CUT_OFF = of("Acute toxicity", "1-3 (cut-off)", "");
    static final MassPercent ACUTE_CUT_OFF_MILDEST = of("Acute toxicity", "4 (cut-off)", "");

    private GenericLimits() {}

    /// The limit of a class for its own statement.
    static MassPercent of(Effect effect, String category) {
        var last = category.substring(category.lastIndexOf(' ') + 1);
        return switch (effect) {
            case ASPIRATION -> of("Aspiration hazard", "1", "H304");
            case SKIN_SENSITISATION -> of("Skin sensitisation", last.equals("1A") ? "1A" : "1/1B", "H317");
            case RESPIRATORY_SENSITISATION ->
                of("Respiratory sensitisation", last.equals("1A") ? "1A" : "1/1B", "H334");
            case MUTAGENICITY ->
                last.equals("2")
                        ? of("Germ cell mutagenicity", "2", "H341")
                        : of("Germ cell mutagenicity", "1A/1B", "H340");
            case CARCINOGENICITY ->
                last.equals("2") ? of("Carcinogenicity", "2", "H351") : of("Carcinogenicity", "1A/1B", "H350");
            case REPRODUCTION ->
                last.equals("2")
                        ? of("Reproductive toxicity", "2", "H361")
                        : of("Reproductive toxicity", "1A/1B", "H360");
            case LACTATION -> of("Reproductive toxicity", "Lactation", "H362");
            case RESPIRATORY_IRRITATION, NARCOSIS -> of("STOT single exposure", "3", "H335/H336");
            case SINGLE_EXPOSURE -> of("STOT single exposure", last, last.equals("1") ? "H370" : "H371");
            case REPEATED_EXPOSURE -> of("STOT repeated exposure", last, last.equals("1") ? "H372" : "H373");
            case OZONE -> of("Ozone layer", "1", "H420");
            default -> throw new IllegalArgumentException(effect + " has no single generic limit");
        };
    }

    /// The limit from which category 1 of a target organ effect makes category 2 of a mixture.
    static MassPercent ofMilder(Effect effect) {
        return effect == Effect.SINGLE_EXPOSURE
                ? of("STOT single exposure", "1", "H371")
                : of("STOT repeated exposure", "1", "H373");
    }

    private static MassPercent of(String hazardClass, String category, String code) {
        var limit = TABLE.get(key(hazardClass, category, code));
        if (limit == null) {
            throw new IllegalArgumentException("no generic limit: " + key(hazardClass, category, code));
        }
        return limit;
    }

    private static String key(String hazardClass, String category, String code) {
        return hazardClass + " " + category + " " + code;
    }
}
