package org.retort.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.retort.documents.Block.Cell;
import org.retort.documents.Block.Column;
import org.retort.documents.Block.Row;
import org.retort.documents.Block.Table;
import org.retort.testing.Pdf;

class PageLayoutTest {

    private static final List<Column> TWO_COLUMNS = List.of(new Column("Thing", 1), new Column("Told", 2));

    @ParameterizedTest
    @CsvSource({"A4_PORTRAIT, 1", "A4_PORTRAIT, 9", "A4_LANDSCAPE, 9", "A4_PORTRAIT, 60", "A4_LANDSCAPE, 60"})
    void no_text_runs_over_another_or_out_of_its_cell(PageSize size, int rows) {
        var pages = DrawnPages.of(Samples.assessment(size, rows));

        assertThat(pages.overlaps()).isEmpty();
        assertThat(pages.strays()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft and what it means to pupils of year 9",
                "Mesuriad: tŷ gwydr a dŵr — enzyme activity at 37 °C, with a very long title that goes on and on over several lines"
            })
    void a_long_title_wraps_beside_the_code(String title) {
        var document = Document.on(PageSize.A4_PORTRAIT, title, Samples.A_SCHOOL)
                .subtitle("Risk assessment")
                .qr("HTTPS://PREP.SCHOOL.EXAMPLE/S/J4XRM82C", "J4XR M82C")
                .add(Block.paragraph("Text."));

        var pages = DrawnPages.of(document);

        var code = pages.codes().getFirst();
        assertThat(pages.words()).noneMatch(word -> word.area().overlaps(code));
        assertThat(pages.overlaps()).isEmpty();
    }

    @Test
    void a_row_higher_than_a_page_goes_on_over_the_next_pages() throws Exception {
        var sentence = "A control that is told at great length. ".repeat(300);
        var table = new Table(TWO_COLUMNS, List.of(Row.of(Cell.text("Long"), Cell.text(sentence))));
        var document =
                Document.on(PageSize.A4_PORTRAIT, "Long", Samples.A_SCHOOL).add(table);

        var pages = DrawnPages.of(document);

        assertThat(pages.pages()).isGreaterThan(1);
        assertThat(pages.strays()).isEmpty();
        assertThat(String.join(" ", Pdf.pageTexts(document.pdf())).split("told at great length", -1))
                .hasSize(301);
        assertThat(Pdf.breaches(document.pdf())).isEmpty();
    }

    @Test
    void the_header_row_is_repeated_on_each_page() throws Exception {
        var rows = IntStream.range(0, 120)
                .mapToObj(at -> Row.of(Cell.text("Row " + at), Cell.text("Words")))
                .toList();

        var texts = Pdf.pageTexts(Document.on(PageSize.A4_PORTRAIT, "Rows", Samples.A_SCHOOL)
                .add(new Table(TWO_COLUMNS, rows))
                .pdf());

        assertThat(texts).hasSizeGreaterThan(2).allMatch(text -> text.contains("Thing Told"));
        assertThat(texts.getLast()).contains("Page %d of %d".formatted(texts.size(), texts.size()));
    }

    @Test
    void a_heading_stays_with_what_it_heads() {
        for (var lines = 30; lines < 60; lines++) {
            var document = Document.on(PageSize.A4_PORTRAIT, "Headings", Samples.A_SCHOOL);
            IntStream.range(0, lines).forEach(_ -> document.add(Block.paragraph("Filling.")));
            document.add(
                    Block.heading("Headed"), new Table(TWO_COLUMNS, List.of(Row.of(Cell.text("A"), Cell.text("B")))));

            var words = DrawnPages.of(document).words();

            assertThat(pageOf(words, "Headed")).as("%d lines", lines).isEqualTo(pageOf(words, "B"));
        }
    }

    private static int pageOf(List<DrawnPages.Word> words, String text) {
        return words.stream()
                .filter(word -> word.text().equals(text))
                .findFirst()
                .orElseThrow()
                .page();
    }

    @ParameterizedTest
    @EnumSource(PageSize.class)
    void the_strangest_content_stays_where_it_belongs(PageSize size) {
        var pages = DrawnPages.of(Samples.strange(size));

        assertThat(pages.overlaps()).isEmpty();
        assertThat(pages.strays()).isEmpty();
    }

    @Test
    void a_sign_off_never_stands_alone_on_a_page() {
        for (var lines = 30; lines < 60; lines++) {
            var document = Document.on(PageSize.A4_PORTRAIT, "Signing", Samples.A_SCHOOL);
            IntStream.range(0, lines).forEach(at -> document.add(Block.paragraph("Filling " + at + ".")));
            document.add(new Block.Together(List.of(
                    Block.heading("Sign-off"),
                    new Block.Signatures(List.of(new Block.Signature("Teacher", "", "", ""))))));

            var words = DrawnPages.of(document).words();

            assertThat(pageOf(words, "Filling %d.".formatted(lines - 1)))
                    .as("%d lines", lines)
                    .isEqualTo(pageOf(words, "Sign-off"));
        }
    }

    @Test
    void a_long_fact_takes_the_room_that_short_ones_leave() {
        var document = Document.on(PageSize.A4_PORTRAIT, "Facts", Samples.A_SCHOOL)
                .qr("HTTPS://PREP.SCHOOL.EXAMPLE/S/J4XRM82C", "J4XR M82C")
                .add(Block.facts(
                        4,
                        Block.fact("Class", "10Z1"),
                        Block.fact("When", "Tue 24 Nov 2026, period 5"),
                        Block.fact("Room", "Lab 6"),
                        Block.fact("Teacher", "Mr Dev Patel")));

        var pages = DrawnPages.of(document);

        assertThat(pages.words()).extracting(DrawnPages.Word::text).contains("Tue 24 Nov 2026, period 5");
        assertThat(pages.overlaps()).isEmpty();
        assertThat(pages.strays()).isEmpty();
    }

    @Test
    void figures_that_end_at_the_right_keep_away_from_the_words_beside_them() {
        var columns = List.of(new Column("Amount", 1, Block.Align.RIGHT), new Column("For", 1));
        var table = new Table(columns, List.of(Row.of(Cell.text("385 cm³"), Cell.text("Lab 4"))));

        var words = DrawnPages.of(Document.on(PageSize.A4_PORTRAIT, "Figures", Samples.A_SCHOOL)
                        .add(table))
                .words();

        assertThat(areaOf(words, "Lab 4").x() - right(areaOf(words, "385 cm³"))).isGreaterThan(15);
    }

    @Test
    void a_signature_needs_room_only_where_it_is_yet_to_be_written() {
        var signed = new Block.Signature("Teacher", "Sana Khan", "Signed in Retort", "Tue 24 Nov 2026 8:05");
        var open = new Block.Signature("Technician", "", "", "");
        var words = DrawnPages.of(Document.on(PageSize.A4_PORTRAIT, "Signing", Samples.A_SCHOOL)
                        .add(new Block.Signatures(List.of(signed, open, signed))))
                .words();
        var tops = words.stream()
                .filter(word -> List.of("Role", "Teacher", "Technician").contains(word.text()))
                .map(word -> word.area().top())
                .toList();

        assertThat(tops.get(1) - tops.get(0)).isLessThan(25);
        assertThat(tops.get(2) - tops.get(1)).isGreaterThan(25);
    }

    private static DrawnPages.Area areaOf(List<DrawnPages.Word> words, String text) {
        return words.stream()
                .filter(word -> word.text().equals(text))
                .findFirst()
                .orElseThrow()
                .area();
    }

    private static float right(DrawnPages.Area area) {
        return area.x() + area.width();
    }

    @Test
    void a_number_is_not_parted_from_its_unit() {
        for (var width = 60; width < 120; width++) {
            for (var line : LineBreaker.lines(Text.of("Take 250 cm³ of it × 15 each ≥ 5"), Style.BODY, width)) {
                var text = String.join(
                        "", line.pieces().stream().map(LineBreaker.Piece::text).toList());
                assertThat(text).doesNotEndWith("250").doesNotEndWith("×").doesNotEndWith("≥");
            }
        }
    }

    @Test
    void counts_in_a_formula_are_lowered() {
        assertThat(Text.formula("CuSO4·5H2O").words()).isEqualTo("CuSO₄·5H₂O");
        assertThat(Text.formula("Ca(OH)2").words()).isEqualTo("Ca(OH)₂");
    }

    @Test
    void what_no_font_has_is_drawn_as_unknown_and_breaks_no_rule() throws Exception {
        var pdf = Document.on(PageSize.A4_PORTRAIT, "Signs", Samples.A_SCHOOL)
                .add(Block.paragraph("smile 😀 tab\t soft\u00ADhyphen ☐ ⇌ Ŵŷ H₂SO₄ →"))
                .pdf();

        assertThat(Pdf.breaches(pdf)).isEmpty();
        assertThat(Pdf.pageTexts(pdf).getFirst()).contains("tab softhyphen ☐ ⇌ Ŵŷ H₂SO₄ →");
    }
}
