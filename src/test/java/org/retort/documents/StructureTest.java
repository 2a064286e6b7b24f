package org.retort.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;

class StructureTest {

    @Test
    void every_mark_and_link_is_reached_from_the_root() throws Exception {
        assertThat(Reachability.orphans(
                        Samples.assessment(PageSize.A4_PORTRAIT, 20).pdf()))
                .isEmpty();
        assertThat(Reachability.orphans(Samples.set().pdf())).isEmpty();
        assertThat(Reachability.orphans(
                        new LabelDocument("Labels", SampleLabels.L7651, 1, SampleLabels.faces(70)).pdf()))
                .isEmpty();
    }

    @Test
    void a_mark_under_an_element_that_hangs_on_nothing_is_found() throws Exception {
        try (var document =
                Loader.loadPDF(Samples.assessment(PageSize.A4_PORTRAIT, 1).pdf())) {
            var kids = (COSDictionary)
                    ((COSArray) Reachability.tree(document).getDictionaryObject(COSName.K)).getObject(0);
            ((COSArray) kids.getDictionaryObject(COSName.K)).remove(0);

            assertThat(Reachability.orphansOf(document)).isNotEmpty();
        }
    }
}
