package org.retort.hazards.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retort.hazards.Check;
import org.retort.hazards.Limit;
import org.retort.hazards.MassPercent;
import org.retort.hazards.PhysicalForm;
import org.retort.hazards.engine.Entry.Estimate;
import org.retort.hazards.engine.Entry.Listed;
import org.retort.hazards.engine.Entry.MFactor;
import org.retort.hazards.engine.Entry.SetLimit;
import org.retort.platform.ReferenceRow;
import org.retort.platform.ReferenceTable;

/// Reads the entries of one substance of the library, for the European Union and for Great Britain.
public final class LibraryRow {

    private static final Map<String, List<ReferenceRow>> LIMITS = byChemical("specific-concentration-limits.csv");
    private static final Map<String, List<ReferenceRow>> VALUES = byChemical("substance-ate-m.csv");
    private static final BigDecimal BILLION = BigDecimal.TEN.pow(9);

    private final ReferenceRow row;

    public LibraryRow(ReferenceRow row) {
        this.row = row;
    }

    /// Both lists, with what suppliers usually add.
    public Readings readings() {
        var eu = entry("h_codes_eu", "EU", "EU and GB");
        var gb = differsInBritain() ? entry("h_codes_gb", "GB", "EU and GB") : eu;
        return Readings.of(eu, gb, listed(row.parts("extra_hazard_classes_gk", "|")));
    }

    /// Whether Great Britain has an entry of its own; where it has none, that of the European Union is taken.
    private boolean differsInBritain() {
        return row.text("gb_status").startsWith("GB column")
                || row.text("gb_status").startsWith("same H-codes");
    }

    private Entry entry(String codesColumn, String regime, String common) {
        var codes = codes(codesColumn);
        return new Entry(
                row.text("name"),
                form(),
                classes(codes),
                limits(regime, common),
                estimates(regime, common),
                mFactors(regime, common),
                row.parts("euh_codes", " "),
                source(regime),
                check());
    }

    private PhysicalForm form() {
        for (var form : PhysicalForm.values()) {
            if (form.label().equals(row.text("physical_form"))) {
                return form;
            }
        }
        throw new IllegalArgumentException("no physical form: " + row.text("physical_form"));
    }

    /// What is in no list stands in the column of all codes alone.
    private List<String> codes(String column) {
        return row.text("gb_status").equals("not harmonised") || !row.has("h_codes_eu")
                ? row.parts("h_codes", " ")
                : row.parts(column, " ");
    }

    /// The classes of these codes; a code that only one of the lists gives has the category that it stands for.
    private List<Listed> classes(List<String> codes) {
        var all = new ArrayList<>(listed(row.parts("class_code_pairs", "|")).stream()
                .filter(one -> codes.contains(one.code()))
                .toList());
        codes.stream()
                .filter(code -> all.stream().noneMatch(one -> one.code().equals(code)))
                .map(code -> new Listed(UsualCategory.of(code), code, false))
                .forEach(all::add);
        return all;
    }

    private static List<Listed> listed(List<String> pairs) {
        return pairs.stream()
                .map(pair -> pair.split("="))
                .map(pair -> Listed.of(pair[0], pair[1]))
                .toList();
    }

    private List<SetLimit> limits(String regime, String common) {
        return of(LIMITS, regime, common).map(this::limit).toList();
    }

    private SetLimit limit(ReferenceRow limit) {
        var factor = limit.number("factor_species_pct_to_counted_pct").orElse(BigDecimal.ONE);
        var lower = limit.number("lower_pct_ww").orElseThrow();
        var inclusive = limit.text("lower_inclusive").equals("yes");
        var isItself = limit.text("limit_counts_as").equals(row.text("formula"));
        return new SetLimit(
                limit.text("class_category"),
                limit.text("h_code"),
                new Limit(
                        MassPercent.of(lower),
                        inclusive,
                        isItself ? null : limit.text("limit_counts_as"),
                        factor.multiply(speciesInSubstance(limit)),
                        "Annex VI " + limit.text("annex_vi_index_no")),
                asNamed(limit, lower) + (inclusive ? 0 : 1),
                limit.number("upper_pct_ww").map(upper -> asNamed(limit, upper)).orElse(Long.MAX_VALUE));
    }

    /// Billionths of a percent of the substance as named, rounded down to the stricter side.
    private long asNamed(ReferenceRow limit, BigDecimal percent) {
        var factor = limit.number("factor_species_pct_to_counted_pct")
                .orElse(BigDecimal.ONE)
                .multiply(speciesInSubstance(limit));
        return percent.multiply(BILLION).divide(factor, 0, RoundingMode.FLOOR).longValueExact();
    }

    /// How much of a hydrate, say, is the anhydrous substance that the entry speaks of.
    private BigDecimal speciesInSubstance(ReferenceRow limit) {
        if (limit.text("classified_species").equals(row.text("formula"))) {
            return BigDecimal.ONE;
        }
        return limit.number("species_molar_mass_g_mol")
                .orElseThrow()
                .divide(row.number("molar_mass_g_mol").orElseThrow(), 12, RoundingMode.HALF_UP);
    }

    private List<Estimate> estimates(String regime, String common) {
        return of(VALUES, regime, common)
                .filter(value -> value.text("kind").equals("ATE"))
                .map(value -> new Estimate(
                        route(value.text("route")), value.number("value").orElseThrow(), value.text("unit")))
                .toList();
    }

    private static Effect route(String words) {
        return switch (words) {
            case "oral" -> Effect.ACUTE_ORAL;
            case "dermal" -> Effect.ACUTE_DERMAL;
            case "inhalation gas" -> Effect.ACUTE_GAS;
            case "inhalation vapour" -> Effect.ACUTE_VAPOUR;
            case "inhalation dust or mist" -> Effect.ACUTE_DUST;
            default -> throw new IllegalArgumentException("no route " + words);
        };
    }

    private List<MFactor> mFactors(String regime, String common) {
        return of(VALUES, regime, common)
                .filter(value -> value.text("kind").equals("M"))
                .map(value -> new MFactor(
                        value.text("class"),
                        value.number("value").orElseThrow(),
                        value.text("confidence").equals("low") ? Check.TO_BE_CHECKED : Check.CONFIRMED))
                .toList();
    }

    /// Those of one list: of both, or of this one alone.
    private Stream<ReferenceRow> of(Map<String, List<ReferenceRow>> table, String regime, String common) {
        return table.getOrDefault(row.text("id"), List.of()).stream()
                .filter(one -> one.text("jurisdiction").equals(common)
                        || one.text("jurisdiction").startsWith(regime + " ("));
    }

    private String source(String regime) {
        if (!row.has("annex_vi_index_no")) {
            return row.text("classification_basis") + ", general knowledge";
        }
        var list = !differsInBritain() ? "" : regime.equals("GB") ? " (as at ATP 15, Great Britain)" : " (ATP 23)";
        return "CLP Annex VI, index " + row.text("annex_vi_index_no") + list
                + (needsBritishCheck() ? ", to be checked against the GB list" : "");
    }

    private boolean needsBritishCheck() {
        return row.text("gb_check").startsWith("check");
    }

    /// What nobody needs to look at again: an entry of the list that is the same in Great Britain, read with
    /// confidence.
    Check check() {
        var isListed = row.text("classification_basis").startsWith("harmonised") && row.has("annex_vi_index_no");
        var isSure = !row.text("confidence").equals("low")
                && !row.text("change_confidence").equals("low");
        return isListed && isSure && !needsBritishCheck() ? Check.CONFIRMED : Check.TO_BE_CHECKED;
    }

    private static Map<String, List<ReferenceRow>> byChemical(String table) {
        return ReferenceTable.rows(table).stream().collect(Collectors.groupingBy(row -> row.text("chemical_id")));
    }
}
