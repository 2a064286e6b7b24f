package org.retort.hazards;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.retort.hazards.engine.Entry;
import org.retort.platform.ReferenceRow;
import org.retort.platform.ReferenceTable;

/// Walks the raw words of the law's list and finds every figure of them in the engine.
class EveryFigureTest {

    private static final Pattern LIMIT = Pattern.compile(
            "(?:([A-Z][A-Za-z. ]+ ?[0-9]?[AB]?); )?(E?U?H[0-9]+[a-zA-Z]*): (?:([0-9.]+)% (≤|<) )?C (?:(≥|>|<|≤) ([0-9.]+)%)(?: \\*+)?");
    private static final Pattern ESTIMATE =
            Pattern.compile("(oral|dermal|inhalation): ATE = ([0-9.]+) (mg/kg|mg/L|ppmV)(?: (.+))?");
    private static final Pattern FACTOR = Pattern.compile("M = ([0-9]+)");

    @Test
    void every_limit_estimate_and_factor_of_the_list_is_in_the_engine() {
        var rows = ReferenceTable.rows("chemicals.csv").stream()
                .filter(row -> row.has("scl_m_ate_raw"))
                .toList();
        var figures = rows.stream().mapToLong(EveryFigureTest::walk).sum();

        assertThat(rows).hasSize(77);
        assertThat(figures).as("figures found").isGreaterThanOrEqualTo(150);
    }

    /// How many figures a row holds, each asserted.
    private static long walk(ReferenceRow row) {
        var entry = Asked.facts(row.text("id")).readings().entries().getFirst();
        return row.parts("scl_m_ate_raw", "; ").stream()
                .reduce((one, other) -> one + "; " + other)
                .map(text -> limits(row, entry, text) + estimates(row, entry, text) + factors(row, entry, text))
                .orElse(0L);
    }

    private static long limits(ReferenceRow row, Entry entry, String text) {
        var found = matches(LIMIT, text);
        found.forEach(match -> assertThat(entry.limits())
                .as("%s: %s", row.text("id"), match.group())
                .anySatisfy(limit -> {
                    assertThat(limit.code()).isEqualTo(match.group(2));
                    assertThat(limit.limit().percent()).isEqualTo(MassPercent.of(lower(match)));
                    assertThat(limit.limit().inclusive())
                            .isEqualTo(!match.group(5).equals(">"));
                    assertThat(limit.upper() == Long.MAX_VALUE).isEqualTo(match.group(3) == null);
                    if (match.group(1) != null) {
                        assertThat(limit.category()).isEqualTo(match.group(1).strip());
                    }
                }));
        assertThat(found).as(row.text("id")).hasSize(count(text, "C "));
        return found.size();
    }

    private static String lower(MatchResult match) {
        return match.group(3) == null ? match.group(6) : match.group(3);
    }

    private static long estimates(ReferenceRow row, Entry entry, String text) {
        var found = matches(ESTIMATE, text.replace(" bw", "").replace("; ", "\n"));
        found.forEach(match -> assertThat(entry.estimates())
                .as("%s: %s", row.text("id"), match.group())
                .anySatisfy(estimate -> {
                    assertThat(estimate.route().name())
                            .isEqualTo(route(match.group(1), String.valueOf(match.group(4))));
                    assertThat(estimate.value()).isEqualByComparingTo(new BigDecimal(match.group(2)));
                    assertThat(estimate.unit()).isEqualTo(match.group(3));
                }));
        assertThat(found).as(row.text("id")).hasSize(count(text, "ATE = "));
        return found.size();
    }

    private static String route(String route, String form) {
        return switch (route) {
            case "oral" -> "ACUTE_ORAL";
            case "dermal" -> "ACUTE_DERMAL";
            default -> form.startsWith("gas") ? "ACUTE_GAS" : form.startsWith("vapour") ? "ACUTE_VAPOUR" : "ACUTE_DUST";
        };
    }

    private static long factors(ReferenceRow row, Entry entry, String text) {
        var found = matches(FACTOR, text);
        var factors = entry.mFactors().stream()
                .map(one -> one.value().intValueExact())
                .toList();
        assertThat(factors)
                .as(row.text("id"))
                .containsAll(found.stream()
                        .map(match -> Integer.valueOf(match.group(1)))
                        .toList());
        return found.size();
    }

    private static List<MatchResult> matches(Pattern pattern, String text) {
        return Stream.of(pattern.matcher(text)).flatMap(Matcher::results).toList();
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    @Test
    void every_row_of_the_tables_is_in_the_reading_of_its_list() {
        assertThat(ReferenceTable.rows("specific-concentration-limits.csv"))
                .hasSize(134)
                .allSatisfy(row -> {
                    var entries = entries(row);
                    assertThat(entries.stream().flatMap(entry -> entry.limits().stream()))
                            .as("%s", row.cells())
                            .anySatisfy(limit -> {
                                assertThat(limit.category()).isEqualTo(row.text("class_category"));
                                assertThat(limit.code()).isEqualTo(row.text("h_code"));
                                assertThat(limit.limit().percent().value())
                                        .isEqualByComparingTo(
                                                row.number("lower_pct_ww").orElseThrow());
                            });
                });
        assertThat(ReferenceTable.rows("substance-ate-m.csv")).hasSize(56).allSatisfy(row -> {
            var value = row.number("value").orElseThrow();
            assertThat(entries(row).stream()
                            .flatMap(entry -> row.text("kind").equals("M")
                                    ? entry.mFactors().stream()
                                            .filter(one -> one.category().equals(row.text("class")))
                                            .map(Entry.MFactor::value)
                                    : entry.estimates().stream().map(Entry.Estimate::value)))
                    .as("%s", row.cells())
                    .anySatisfy(one -> assertThat(one).isEqualByComparingTo(value));
        });
    }

    /// The last of them is that of Great Britain, where it has one of its own.
    private static List<Entry> entries(ReferenceRow row) {
        var entries = Asked.facts(row.text("chemical_id")).readings().entries();
        return row.text("jurisdiction").startsWith("GB")
                ? List.of(entries.getLast())
                : row.text("jurisdiction").startsWith("EU (") ? List.of(entries.getFirst()) : entries;
    }
}
