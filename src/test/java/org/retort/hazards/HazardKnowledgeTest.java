package org.retort.hazards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retort.platform.ReferenceTable;
import org.retort.testing.SafetyRule;

class HazardKnowledgeTest {

    @Test
    void a_statement_has_the_laws_words_without_its_hints_to_the_writer() {
        assertThat(HazardKnowledge.statement("H314").label())
                .isEqualTo("H314 Causes severe skin burns and eye damage.");
        assertThat(HazardKnowledge.statement("H350").text()).isEqualTo("May cause cancer.");
    }

    @ParameterizedTest(name = "{0} is {1} with {2}")
    @CsvSource({
        "H314,          DANGER,  GHS05",
        "H315,          WARNING, GHS07",
        "H302 H314,     DANGER,  GHS05 GHS07",
        "H314 H315,     DANGER,  GHS05",
        "H301 H302,     DANGER,  GHS06",
        "H225 H319,     DANGER,  GHS02 GHS07",
        "H317 H334,     DANGER,  GHS08",
        "H314 H335,     DANGER,  GHS05 GHS07",
        "H301+H311,     DANGER,  GHS06",
        "H412,          ,        ''",
        "H400 H410,     WARNING, GHS09",
        "H220,          DANGER,  GHS02",
        "H222,          DANGER,  GHS02",
    })
    void the_label_follows_from_the_statements(String codes, SignalWord word, String pictograms) {
        var given = List.of(codes.split(" "));

        assertThat(HazardKnowledge.signalWordOf(given)).isEqualTo(word);
        assertThat(HazardKnowledge.pictogramsOf(given))
                .extracting(Enum::name)
                .containsExactly(pictograms.isEmpty() ? new String[0] : pictograms.split(" "));
    }

    @Test
    void the_derived_label_is_never_milder_than_a_row_that_is_assessed_as_listed() {
        var rows = ReferenceTable.rows("chemicals.csv");
        var assessed = rows.stream()
                .map(row -> new Listing(row).asListed())
                .filter(Classification.Assessed.class::isInstance)
                .map(Classification.Assessed.class::cast)
                .toList();

        assertThat(assessed).hasSizeGreaterThan(100).allSatisfy(listing -> {
            var codes = listing.statements().stream().map(HazardStatement::code).toList();
            if (listing.signalWord() == SignalWord.DANGER) {
                assertThat(HazardKnowledge.signalWordOf(codes)).as("%s", codes).isEqualTo(SignalWord.DANGER);
            }
            assertThat(HazardKnowledge.pictogramsOf(codes)).as("%s", codes).containsAll(listing.pictograms());
            if (!codes.contains("H221")) { // category 2 has no flame, category 1B has one
                assertThat(HazardKnowledge.pictogramsOf(codes))
                        .as("%s", codes)
                        .containsExactlyElementsOf(listing.pictograms());
            }
        });
    }

    @Test
    @SafetyRule("SR-010")
    void no_row_that_is_to_be_checked_is_assessed() {
        var rows = ReferenceTable.rows("chemicals.csv");

        assertThat(rows)
                .hasSize(439)
                .filteredOn(row -> !row.text("classification_basis").equals("harmonised")
                        || row.text("gb_check").startsWith("check")
                        || row.text("confidence").equals("low")
                        || row.has("not_assessed"))
                .allSatisfy(
                        row -> assertThat(new Listing(row).asListed()).isInstanceOf(Classification.NotAssessed.class));
    }
}
