package org.retort.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.retort.testing.Pdf;
import org.retort.testing.Pictures;

class LetterheadTest {

    private static final HouseColour PURPLE = new HouseColour(0x5B2A86);
    private static final Letterhead DRAWN =
            Samples.A_SCHOOL.in(PURPLE).with(Logo.of(Pictures.crest()).orThrow());
    private static final Letterhead PHOTOGRAPHED =
            DRAWN.with(Logo.of(Pictures.noise("jpeg")).orThrow());

    @ParameterizedTest
    @EnumSource(PageSize.class)
    void a_document_with_a_logo_keeps_to_the_standards_and_names_it(PageSize size) throws Exception {
        for (var head : new Letterhead[] {DRAWN, PHOTOGRAPHED}) {
            var pdf = Proof.stands(Samples.assessment(size, 9, head));

            assertThat(Pdf.alternatives(pdf)).startsWith("Logo of A School");
            assertThat(Pdf.images(pdf)).isEqualTo(1);
            assertThat(pdf.length).isLessThan(Samples.assessment(size, 9).pdf().length + LogoMaking.MOST_KEPT + 1000);
        }
    }

    @Test
    void the_same_letterhead_gives_the_same_bytes() {
        var again = Samples.A_SCHOOL.in(PURPLE).with(Logo.of(Pictures.crest()).orThrow());

        assertThat(Samples.assessment(PageSize.A4_PORTRAIT, 9, again).pdf())
                .isEqualTo(Samples.assessment(PageSize.A4_PORTRAIT, 9, DRAWN).pdf());
    }

    @Test
    void many_documents_in_one_file_share_the_logo() throws Exception {
        var read = DRAWN.with(Logo.of(Pictures.crest()).orThrow());
        var pdf = Proof.stands(new DocumentSet(PageSize.A4_PORTRAIT, "Two", DRAWN)
                .add(Samples.assessment(PageSize.A4_PORTRAIT, 3, DRAWN))
                .add(Samples.assessment(PageSize.A4_PORTRAIT, 3, read)));

        assertThat(Pdf.images(pdf)).isEqualTo(1);
        assertThat(Pdf.alternatives(pdf)).filteredOn("Logo of A School"::equals).hasSize(3);
    }

    @Test
    void the_colour_stands_in_place_of_petrol_and_how_grave_a_word_is_keeps_its_own() {
        var plain = Pdf.inks(Samples.assessment(PageSize.A4_PORTRAIT, 9).pdf());
        var purple = Pdf.inks(
                Samples.assessment(PageSize.A4_PORTRAIT, 9, DRAWN.with(null)).pdf());

        assertThat(plain).contains(Style.ACCENT, Style.HEAD_FILL).doesNotContain(PURPLE.rgb());
        assertThat(purple)
                .contains(PURPLE.rgb(), PURPLE.tint(), Tone.STOP.fill(), Tone.ASK.fill())
                .doesNotContain(Style.ACCENT, Style.HEAD_FILL);
    }

    @Test
    void a_preview_draws_the_head_of_a_page_as_it_is_printed() {
        var picture = DRAWN.named("Ysgol <Enghraifft>").picture();

        assertThat(picture)
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"")
                .contains("href=\"data:image/png;base64,")
                .contains("#5B2A86")
                .contains("Ysgol &lt;Enghraifft&gt;")
                .doesNotContain("#075E5E");
        assertThat(PHOTOGRAPHED.picture()).contains("href=\"data:image/jpeg;base64,");
    }
}
