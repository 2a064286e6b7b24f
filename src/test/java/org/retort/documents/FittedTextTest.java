package org.retort.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.retort.documents.FittedText.Part;

class FittedTextTest {

    private static final Style STYLE = new Style(Typeface.REGULAR, Typeface.SEMIBOLD, 10, 12, Style.INK);

    @Test
    void a_text_shrinks_a_little_before_it_wraps() {
        var wide = STYLE.face().width("Sodium hydroxide", STYLE.size());

        assertThat(fitted("Sodium hydroxide", wide + 1, 40).height()).isEqualTo(12);
        assertThat(fitted("Sodium hydroxide", wide * 0.9f, 40).height()).isEqualTo(12 * 0.88f);
        assertThat(fitted("Sodium hydroxide", wide * 0.7f, 40).height()).isEqualTo(24);
    }

    @Test
    void a_name_is_abbreviated_only_when_it_neither_shrinks_nor_wraps_into_the_room() {
        var name = "Universal indicator solution (for dropping bottles), wide range";
        var half = STYLE.face().width(name, STYLE.size()) / 2;

        assertThat(words(name, half * 1.1f, 24)).contains(name);
        assertThat(words(name, half, 14)).isEqualTo("Univ. ind. soln, wide range");
    }

    @Test
    void names_are_shortened_by_rule() {
        assertThat(Abbreviations.of("Universal indicator solution (for dropping bottles), wide range"))
                .containsExactly(
                        "Universal indicator solution (for dropping bottles), wide range",
                        "Univ. ind. soln (for dropping btls), wide range",
                        "Univ. ind. soln, wide range",
                        "Univ. ind. soln");
        assertThat(Abbreviations.of("Chemical store › Acids cupboard › Shelf 2"))
                .containsExactly(
                        "Chemical store › Acids cupboard › Shelf 2",
                        "Chem. store › Acids cpd › Shelf 2",
                        "Acids cpd › Shelf 2",
                        "Shelf 2");
    }

    @Test
    void what_tells_one_substance_from_another_stays() {
        assertThat(Abbreviations.of("Ethanoic acid (glacial)")).containsExactly("Ethanoic acid (glacial)");
        assertThat(Abbreviations.of("Copper(II) sulfate, anhydrous"))
                .containsExactly("Copper(II) sulfate, anhydrous", "Copper(II) sulfate, anhyd.");
        assertThat(Abbreviations.of("2,4-dinitrophenylhydrazine")).containsExactly("2,4-dinitrophenylhydrazine");
    }

    @Test
    void a_text_that_fits_no_how_is_cut_short_and_says_so() {
        var box = fitted("Potassium hexacyanoferrate(III)", 30, 10);

        assertThat(box.height()).isLessThanOrEqualTo(10);
        assertThat(DrawnPages.of(box, 30, 10)).endsWith("…");
    }

    private static Box fitted(String name, float width, float height) {
        return FittedText.of(List.of(Part.name(name, STYLE)), width, height);
    }

    private static String words(String name, float width, float height) {
        return DrawnPages.of(fitted(name, width, height), width, height);
    }
}
