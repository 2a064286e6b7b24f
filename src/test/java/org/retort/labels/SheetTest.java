package org.retort.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.retort.platform.Outcome;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.retort.testing.TestSchools;
import org.springframework.beans.factory.annotation.Autowired;

@RetortTest
@As("TECHNICIAN")
class SheetTest {

    private static final String MEASURED = "measured by the school";

    @Autowired
    Sheets sheets;

    @Autowired
    LabelPrinters printers;

    @Autowired
    TestSchools schools;

    @Test
    void the_table_holds_what_schools_print_on() {
        assertThat(sheets.all().stream().map(Sheet::name))
                .containsExactly(
                        "L7159", "L7160", "L7163", "L7165", "L7651", "tape-12", "tape-18", "tape-24", "roll-29",
                        "roll-62", "11354", "99012");
        assertThat(sheets.all()).allSatisfy(sheet -> {
            assertThat(sheet.source()).isNotBlank();
            assertThat(sheet.check()).isEqualTo("to be checked");
            assertThat(sheet.size().checked()).isEqualTo(Outcome.done(sheet.size()));
        });
        assertThat(sheets.named("l7160").orElseThrow().label()).isEqualTo("L7160 · 21 labels, 63.5 × 38.1 mm");
        assertThat(sheets.named("A4")).isEmpty();
    }

    @Test
    void the_next_print_begins_where_the_last_one_ended() {
        var sheet = sheets.named("L7160").orElseThrow();

        assertThat(sheet.sheetsFor(3, 20)).isEqualTo(2);
        assertThat(sheet.nextFree(3, 20)).isEqualTo(2);
        assertThat(sheet.nextFree(2, 20)).isEqualTo(1);
        assertThat(sheets.named("L7651").orElseThrow().sheetsFor(65, 1)).isEqualTo(1);
    }

    @Test
    void a_standard_sheet_fills_its_page_evenly() {
        for (var sheet : sheets.all()) {
            var size = sheet.size();
            var across = 2 * size.left() + (size.columns() - 1) * size.pitchX() + size.width();
            var down = 2 * size.top() + (size.rows() - 1) * size.pitchY() + size.height();
            assertThat(String.format(Locale.UK, "%.2f × %.2f", across, down))
                    .as(sheet.name())
                    .isEqualTo(String.format(Locale.UK, "%.2f × %.2f", size.pageWidth(), size.pageHeight()));
        }
    }

    @Test
    void a_school_corrects_a_standard_sheet_for_itself_and_takes_it_back() {
        var corrected = with("L7160", 7.5);

        sheets.change(sheets.named("L7160").orElseThrow(), Sheet.Kind.SHEET, corrected, MEASURED)
                .orThrow();

        assertThat(sheets.named("L7160").orElseThrow().size()).isEqualTo(corrected);
        assertThat(sheets.all()).hasSize(12);
        schools.actAs(schools.aSchool(), "Another Technician", "TECHNICIAN");
        assertThat(sheets.named("L7160").orElseThrow().own()).isFalse();
    }

    @Test
    void a_school_adds_a_sheet_of_its_own() {
        sheets.add(Sheet.Kind.SHEET, with("Own 21", 7.5), MEASURED).orThrow();

        assertThat(sheets.all().getLast().label()).isEqualTo("Own 21 · 21 labels, 63.5 × 38.1 mm");
        assertThat(sheets.all().getLast().source()).isEqualTo("measured by the school");

        sheets.forget("own 21");

        assertThat(sheets.named("Own 21")).isEmpty();
    }

    @Test
    void who_says_how_large_a_sheet_is_can_be_changed_and_never_left_out() {
        var seen = sheets.add(Sheet.Kind.SHEET, with("Own 21", 7.5), " The box it came in ")
                .orThrow();
        assertThat(seen.source()).isEqualTo("The box it came in");

        var changed = sheets.change(seen, Sheet.Kind.SHEET, seen.size(), "The maker's page, read in May 2026")
                .orThrow();

        assertThat(sheets.named("Own 21").orElseThrow().source()).isEqualTo("The maker's page, read in May 2026");
        var nowhere = Outcome.refused("source", "Say where the dimensions are from, in at most 300 letters.");
        assertThat(sheets.change(changed, Sheet.Kind.SHEET, seen.size(), " ")).isEqualTo(nowhere);
        assertThat(sheets.add(Sheet.Kind.SHEET, with("Own 22", 7.5), "x".repeat(301)))
                .isEqualTo(nowhere);
    }

    @Test
    void labels_that_do_not_fit_the_page_are_refused() {
        assertThat(sheets.add(Sheet.Kind.SHEET, with("Own", 30), MEASURED))
                .isEqualTo(Outcome.refused(
                        "left", "The labels take 225.5 × 281.9 mm with the margin, more than the page has."));
    }

    @Test
    void a_page_or_a_number_of_labels_that_cannot_be_is_refused_at_its_own_field() {
        assertThat(new SheetSize("Own", 1e20, 297, 3, 7, 63.5, 38.1, 7, 15.15, 66, 38.1, 0, 0, 300).checked())
                .isEqualTo(Outcome.refused("pageWidth", "A page measures 9 to 450 mm."));
        assertThat(new SheetSize("Own", 210, -1, 3, 7, 63.5, 38.1, 7, 15.15, 66, 38.1, 0, 0, 300).checked())
                .isEqualTo(Outcome.refused("pageHeight", "A page measures 9 to 450 mm."));
        assertThat(new SheetSize("Own", 210, 297, 3, 0, 63.5, 38.1, 7, 15.15, 66, 38.1, 0, 0, 300).checked())
                .isEqualTo(Outcome.refused("rows", "A sheet has 1 to 20 columns and 1 to 60 rows."));
    }

    @Test
    void a_printers_tray_remembers_its_shift() {
        var added = printers.add("Prep room", "tray 2", 3, -12).orThrow();
        printers.shift(added, 4, -12).orThrow();

        assertThat(printers.all())
                .singleElement()
                .returns("Prep room, tray 2 · 0.4 mm right, −1.2 mm down", PrinterTray::label);
        var tooFar = "A shift of more than 20 mm is another sheet: add it to the table of sheets.";
        assertThat(printers.add("Prep room", "", 201, 0)).isEqualTo(Outcome.refused("right", tooFar));
        assertThat(printers.add("Prep room", "", 0, Integer.MIN_VALUE)).isEqualTo(Outcome.refused("down", tooFar));
        assertThat(printers.add("prep room", "Tray 2", 9, 0))
                .isEqualTo(Outcome.refused(
                        "printer", "That printer and tray are on the list already; change their shift there."));

        schools.actAs(schools.aSchool(), "Another Technician", "TECHNICIAN");
        assertThat(printers.all()).isEmpty();
    }

    @Test
    void of_two_shifts_from_one_reading_the_first_is_kept_and_the_second_refused() {
        var seen = printers.add("Prep room", "", 3, 0).orThrow();

        var first = printers.shift(seen, 5, 0).orThrow();

        assertThat(printers.shift(seen, 0, 7)).isEqualTo(Outcome.changedMeanwhile());
        assertThat(printers.all()).containsExactly(first);
        assertThat(first).isEqualTo(new PrinterTray(seen.id(), seen.version() + 1, "Prep room", "", 5, 0));
    }

    @Test
    void of_two_changes_of_an_own_sheet_the_first_is_kept_and_the_second_refused() {
        var seen = sheets.add(Sheet.Kind.SHEET, with("Own 21", 7.5), MEASURED).orThrow();

        var first = sheets.change(seen, Sheet.Kind.SHEET, with("Own 21", 7), MEASURED)
                .orThrow();

        assertThat(sheets.change(seen, Sheet.Kind.SHEET, with("Own 21", 6), MEASURED))
                .isEqualTo(Outcome.changedMeanwhile());
        assertThat(sheets.named("Own 21")).contains(first);
        assertThat(first.size()).isEqualTo(with("Own 21", 7));
        assertThat(sheets.add(Sheet.Kind.SHEET, with("own 21", 6), MEASURED))
                .isEqualTo(Outcome.refused("name", "The school has a sheet of that name already; change that one."));
    }

    @Test
    void of_two_corrections_of_a_standard_sheet_the_first_is_kept_and_one_taken_back_is_not_corrected_unseen() {
        var standard = sheets.named("L7160").orElseThrow();

        var first = sheets.change(standard, Sheet.Kind.SHEET, with("L7160", 7.5), MEASURED)
                .orThrow();

        assertThat(sheets.change(standard, Sheet.Kind.SHEET, with("L7160", 7), MEASURED))
                .isEqualTo(Outcome.changedMeanwhile());
        assertThat(sheets.named("L7160")).contains(first);
        sheets.forget("L7160");
        assertThat(sheets.change(first, Sheet.Kind.SHEET, with("L7160", 7), MEASURED))
                .isEqualTo(Outcome.changedMeanwhile());
        assertThat(sheets.named("L7160")).contains(standard);
    }

    private static SheetSize with(String name, double left) {
        return new SheetSize(name, 210, 297, 3, 7, 63.5, 38.1, left, 15.15, 66, 38.1, 0, 0, 300);
    }
}
