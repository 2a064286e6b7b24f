package org.retort.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.retort.testing.Pdf;

class PdfStandardsTest {

    @ParameterizedTest
    @EnumSource(PageSize.class)
    void a_document_keeps_to_pdf_ua_and_pdf_a(PageSize size) throws Exception {
        var pdf = Samples.assessment(size, 9).pdf();

        assertThat(Pdf.breaches(pdf)).isEmpty();
    }

    @Test
    void the_same_content_gives_the_same_bytes() {
        assertThat(Samples.assessment(PageSize.A4_PORTRAIT, 9).pdf())
                .isEqualTo(Samples.assessment(PageSize.A4_PORTRAIT, 9).pdf());
        assertThat(Samples.assessment(PageSize.A4_PORTRAIT, 9).pdf())
                .isNotEqualTo(Samples.assessment(PageSize.A4_PORTRAIT, 8).pdf());
    }

    @Test
    void what_is_drawn_without_a_tag_is_found() throws Exception {
        var canvas = new PdfCanvas("Untagged", java.util.Locale.UK);
        canvas.page(PageSize.A4_PORTRAIT.width(), PageSize.A4_PORTRAIT.height());
        canvas.text(Typeface.REGULAR, 10, 0, 100, 100, "nobody can hear this");

        assertThat(Pdf.breaches(canvas.finish())).isNotEmpty();
    }

    @Test
    void an_empty_document_has_a_page() throws Exception {
        var pdf = Document.on(PageSize.A4_PORTRAIT, "Nothing", Samples.A_SCHOOL).pdf();

        assertThat(Pdf.breaches(pdf)).isEmpty();
        assertThat(Pdf.pageTexts(pdf)).isEqualTo(List.of("AS Page 1 of 1 Nothing A School"));
    }

    @Test
    void many_documents_in_one_file_have_contents_that_lead_to_them() throws Exception {
        var set = Samples.set();

        var pdf = set.pdf();

        assertThat(Pdf.breaches(pdf)).isEmpty();
        assertThat(Pdf.links(pdf)).contains("page 2", "page 4");
        assertThat(Pdf.bookmarks(pdf))
                .contains("Contents of tests", "Neutralising sulfuric acid with copper(II) oxide");
        assertThat(Pdf.pageTexts(pdf).get(3)).contains("Mesur tŷ gwydr");
    }

    @Test
    void the_strangest_content_keeps_to_the_standards() throws Exception {
        assertThat(Pdf.breaches(
                        Samples.strange(PageSize.A5_PORTRAIT).drawnAt(0.8f).pdf()))
                .isEmpty();
    }
}
