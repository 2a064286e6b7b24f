package org.retort.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retort.testing.Pdf;

class TypefaceTest {

    private static final Document NAMES = Document.on(PageSize.A4_PORTRAIT, "Łukasz Żółć and Никола", Samples.A_SCHOOL)
            .add(new Block.Paragraph(Text.of("Seen by Łukasz Żółć, Gülşen İnan, Ŵ and ŷ, 25 °C, Na₂CO₃ ⇌ λ = 2πr")))
            .add(new Block.Paragraph(Text.strong("Łukasz")));

    @ParameterizedTest
    @CsvSource({
        "é, REGULAR, REGULAR", "ŵ, SEMIBOLD, SEMIBOLD", "λ, BOLD, BOLD", "₃, REGULAR, REGULAR",
        "Ł, REGULAR, REGULAR_WIDE", "Ş, SEMIBOLD, SEMIBOLD_WIDE", "ψ, BOLD, BOLD_WIDE", "⇌, BOLD, FALLBACK",
        "☐, REGULAR, FALLBACK", "Н, SEMIBOLD, RARE"
    })
    void a_character_is_drawn_by_the_nearest_face_that_has_it(char sign, Typeface wanted, Typeface drawing) {
        assertThat(wanted.drawing(sign)).isEqualTo(drawing);
        assertThat(wanted.width(sign, 10)).isEqualTo(drawing.advance(sign, 10)).isPositive();
    }

    /// Else the same letter would change its look within a word.
    @Test
    void the_wider_cut_of_a_face_has_all_that_the_everyday_one_has_and_as_wide() {
        for (var pair : List.of(
                List.of(Typeface.REGULAR, Typeface.REGULAR_WIDE),
                List.of(Typeface.SEMIBOLD, Typeface.SEMIBOLD_WIDE),
                List.of(Typeface.BOLD, Typeface.BOLD_WIDE))) {
            Repertoire.EVERYDAY.forEach(sign -> assertThat(pair.getLast().advance((char) sign, 1000))
                    .as("%s %c", pair.getLast(), (char) sign)
                    .isEqualTo(pair.getFirst().advance((char) sign, 1000)));
        }
    }

    @Test
    void names_from_all_over_europe_are_printed_and_read_back_whole() throws Exception {
        var pdf = NAMES.pdf();

        assertThat(Pdf.breaches(pdf)).isEmpty();
        assertThat(Pdf.pageTexts(pdf).getFirst())
                .contains("Łukasz Żółć and Никола")
                .contains("Seen by Łukasz Żółć, Gülşen İnan, Ŵ and ŷ, 25 °C, Na₂CO₃ ⇌ λ = 2πr");
    }

    @Test
    void each_face_in_a_file_has_a_name_of_its_own() throws Exception {
        var names = new ArrayList<String>();
        try (var file = Loader.loadPDF(NAMES.pdf())) {
            var resources = file.getPage(0).getResources();
            for (var font : resources.getFontNames()) {
                names.add(resources.getFont(font).getName());
            }
        }

        assertThat(new HashSet<>(names)).hasSameSizeAs(names).hasSize(6);
    }
}
