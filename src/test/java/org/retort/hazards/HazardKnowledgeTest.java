package org.retort.hazards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retort.platform.ReferenceTable;

class HazardKnowledgeTest {

    /// Their entries name respiratory irritation (H335) in a limit alone, which the library's label leaves out.
    private static final List<String> ONLY_BY_LIMIT = List.of("C007", "C024", "C218");

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
    void the_label_of_a_substance_itself_is_the_one_that_the_library_prints() {
        var rows = ReferenceTable.rows("chemicals.csv");

        assertThat(rows)
                .hasSize(439)
                .filteredOn(row -> row.text("h_codes_basis").equals("as supplied"))
                .filteredOn(row -> row.has("h_codes"))
                .filteredOn(row -> !ONLY_BY_LIMIT.contains(row.text("id")))
                .allSatisfy(row -> {
                    var answer =
                            Asked.classification(new Portion(Asked.facts(row.text("id")), new Concentration.Neat()));
                    assertThat(answer.pictograms())
                            .as("%s %s", row.text("id"), Asked.statements(answer))
                            .extracting(Enum::name)
                            .containsExactlyElementsOf(row.parts("pictograms", " "));
                    assertThat(answer.signalWord() == null ? "" : answer.word())
                            .as("%s %s", row.text("id"), Asked.statements(answer))
                            .isEqualTo(row.text("signal_word"));
                });
    }

    @Test
    void what_is_in_doubt_is_marked_to_be_checked() {
        var rows = ReferenceTable.rows("chemicals.csv");

        assertThat(rows)
                .filteredOn(row -> !row.text("classification_basis").startsWith("harmonised")
                        || row.text("gb_check").startsWith("check")
                        || row.text("confidence").equals("low"))
                .hasSizeGreaterThan(200)
                .allSatisfy(row -> assertThat(
                                Asked.classification(new Portion(Asked.facts(row.text("id")), new Concentration.Neat()))
                                        .findings())
                        .extracting(Finding::check)
                        .allMatch(check -> check == Check.TO_BE_CHECKED));
    }
}
