package org.retort.practicals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.retort.testing.As;
import org.retort.testing.BandTakenBack;
import org.retort.testing.RetortTest;
import org.retort.testing.SafetyRule;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

@RetortTest
@As("TECHNICIAN")
class TechnicianSheetTest {

    private static final TechnicianSheet.ForClass THIRTY_IN_PAIRS =
            new TechnicianSheet.ForClass(30, 2, false, 10, "for 30 pupils in 15 pairs", "Each pair");

    @Autowired
    private PracticalLibrary library;

    @Autowired
    private Practicals practicals;

    @Autowired
    private TechnicianSheet sheet;

    @Autowired
    private BeanFactory beans;

    @Test
    void the_sheet_of_a_titration_holds_the_kit_for_the_class_with_hazard_words_and_fits_one_page() throws IOException {
        library.copyInto();
        var titration = practicals.byReference("AQA-GCSE-CHEM-2").orElseThrow();

        var pdf = sheet.pdf(titration, THIRTY_IN_PAIRS);

        var text = text(pdf);
        assertThat(text)
                .contains("Technician’s sheet, for 30 pupils in 15 pairs", "Each pair", "Not classified")
                .contains("Sodium hydroxide 0.1 mol/dm³", "1 650 cm³")
                .contains("In all Stock", "1 650 cm³ 6.6 g", "made up with water to the amount in all")
                .contains("30 × ", "Disposal", "To be checked: nobody of this school");
    }

    @Test
    void every_sheet_of_the_library_fits_one_page() throws IOException {
        library.copyInto();
        var longer = new ArrayList<String>();
        for (var row : practicals.list(PracticalFilter.ALL, Pageable.unpaged())) {
            var pdf = sheet.pdf(row.id(), THIRTY_IN_PAIRS);
            if (new PdfReader(pdf).getNumberOfPages() > 1) {
                longer.add(row.referenceId());
            }
        }
        assertThat(longer).isEmpty();
    }

    @Test
    @As({"SAFETY_LEAD", "TECHNICIAN"})
    @SafetyRule("SR-030")
    void what_somebody_made_milder_stands_on_the_sheet_in_words() throws IOException {
        var mark = BandTakenBack.of(beans, "Pat Tester");
        library.copyInto();
        var titration = practicals.byReference("AQA-GCSE-CHEM-2").orElseThrow();

        assertThat(text(sheet.pdf(titration, THIRTY_IN_PAIRS)))
                .contains("Sodium hydroxide 0.1 mol/dm³ ")
                .contains("Not classified, made milder")
                .contains(mark);
    }

    private static String text(byte[] pdf) throws IOException {
        return new PdfTextExtractor(new PdfReader(pdf))
                .getTextFromPage(1)
                .replace('\u00A0', ' ')
                .replace('\u202F', ' ')
                .replaceAll("\\s+", " ");
    }
}
