package org.retort.labels.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retort.labels.LabelCode;
import org.retort.labels.LabelPrinters;
import org.retort.labels.Sheet;
import org.retort.labels.Sheets;
import org.retort.platform.ui.DecimalField;
import org.retort.platform.ui.DownloadButton;
import org.retort.stock.NewPlace;
import org.retort.stock.PlaceKind;
import org.retort.stock.Places;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.springframework.beans.factory.annotation.Autowired;

@RetortTest
@As("TECHNICIAN")
class PrintingLabelsTest extends SpringBrowserlessTest {

    @Autowired
    private Places places;

    @Autowired
    private Sheets sheets;

    @Autowired
    private LabelPrinters printers;

    private LabelCode room;

    @BeforeEach
    void aRoom() {
        var id = places.create(NewPlace.of(null, "Prep room 1", PlaceKind.ROOM)).orThrow();
        room = places.find(id).orElseThrow().code();
    }

    @Test
    void a_click_on_the_picture_says_where_to_begin() {
        LabelsNavigation.print(Collections.nCopies(3, room));

        test(label(20)).click();

        assertThat(summary()).isEqualTo("3 labels on 2 sheets, beginning at label 20.");
        assertThat(find(NativeButton.class).all().stream().filter(label -> label.hasClassName("sheet-label-printed")))
                .hasSize(2);
    }

    @Test
    void the_sheets_are_shown_before_they_go_to_the_printer() {
        LabelsNavigation.print(List.of(room));

        press("Make the sheets");

        assertThat(find(IFrame.class).single().getTitle()).contains("The label sheets");
    }

    @Test
    @SuppressWarnings("unchecked")
    void another_sheet_has_another_picture() {
        LabelsNavigation.print(List.of(room));

        Select<Sheet> kind = find(Select.class).all().getFirst();
        kind.setValue(sheets.named("L7651").orElseThrow());

        assertThat(labels()).hasSize(65);
        assertThat(summary()).isEqualTo("1 label on 1 sheet, beginning at label 1.");
    }

    @Test
    void one_urgent_label_is_printed_in_two_taps_and_seen_before() {
        LabelsNavigation.print(List.of(room));

        var print = find(DownloadButton.class).single();
        assertThat(print.getTarget()).contains("_blank");
        assertThat(find(LabelPreview.class).single().getChildren()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"1, 1e20", "0, -1e20", "0, -214748364.8"})
    void a_shift_too_large_for_a_whole_number_is_refused_beside_its_field_and_never_cut(
            BigDecimal right, BigDecimal down) {
        PrinterDialogs.add(printers, () -> {});
        find(TextField.class).withCaption("Printer").single().setValue("Prep room");
        find(DecimalField.class).withCaption("Further right, mm").single().setValue(right);
        var field = find(DecimalField.class).withCaption("Further down, mm").single();
        field.setValue(down);

        press("Save shift");

        assertThat(field.getErrorMessage())
                .isEqualTo("A shift of more than 20 mm is another sheet: add it to the table of sheets.");
        assertThat(field.getValue()).isEqualByComparingTo(down);
        assertThat(printers.all()).isEmpty();
    }

    @Test
    void more_than_a_hundred_labels_are_made_only_after_asking() {
        LabelsNavigation.print(Collections.nCopies(101, room));

        press("Make the sheets");

        assertThat(find(ConfirmDialog.class).all()).hasSize(1);
        assertThat(find(IFrame.class).all()).isEmpty();
    }

    @Test
    void more_than_are_printed_in_one_go_are_offered_go_by_go_and_none_is_left_out() {
        LabelsNavigation.print(Collections.nCopies(4_001, room));
        assertThat(find(PrintInGoes.class).single().getHeaderTitle()).isEqualTo("Print 4\u202F001 labels");
        assertThat(find(Paragraph.class, find(PrintInGoes.class).single())
                        .single()
                        .getText()
                        .replace('\u202F', ' '))
                .isEqualTo("At most 2 000 are printed in one go, so these are printed in 3 goes, one after the other.");
        assertThat(find(Button.class).all().stream().map(Button::getText).map(text -> text.replace('\u202F', ' ')))
                .contains("Labels 1 to 2 000…", "Labels 2 001 to 4 000…", "Label 4 001…");

        press("Label 4\u202F001…");

        assertThat(find(PrintDialog.class).single().getHeaderTitle()).isEqualTo("Print a label");
        assertThat(find(Button.class).withText("Label 4\u202F001, opened").all())
                .hasSize(1);
    }

    @Test
    void as_many_as_are_printed_in_one_go_need_only_one() {
        LabelsNavigation.print(Collections.nCopies(2_000, room));

        assertThat(find(PrintInGoes.class).all()).isEmpty();
        assertThat(find(PrintDialog.class).single().getHeaderTitle()).isEqualTo("Print 2000 labels");
    }

    @Test
    void who_says_how_large_a_sheet_is_is_typed_with_its_dimensions() {
        SheetDialogs.change(sheets, sheets.named("L7160").orElseThrow(), () -> {});
        var source = find(TextField.class)
                .withCaption("Where the dimensions are from")
                .single();
        assertThat(source.getValue()).isEqualTo("measured by the school");

        test(source).setValue("");
        press("Save dimensions");
        assertThat(source.getErrorMessage()).isEqualTo("Say where the dimensions are from, in at most 300 letters.");

        test(source).setValue("the box, bought in May 2026");
        press("Save dimensions");
        assertThat(sheets.named("L7160").orElseThrow().source()).isEqualTo("the box, bought in May 2026");
    }

    private NativeButton label(int place) {
        return labels().get(place - 1);
    }

    private List<NativeButton> labels() {
        return find(SheetPicture.class)
                .single()
                .getChildren()
                .map(NativeButton.class::cast)
                .toList();
    }

    private String summary() {
        return find(Paragraph.class).all().stream()
                .map(Paragraph::getText)
                .filter(text -> text.contains("beginning at label"))
                .findFirst()
                .orElseThrow();
    }

    private void press(String caption) {
        test(find(Button.class).withText(caption).single()).click();
    }
}
