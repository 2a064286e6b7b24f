package org.retort.practicals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retort.practicals.PracticalId;
import org.retort.practicals.PracticalLibrary;
import org.retort.practicals.Practicals;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.retort.testing.TestSchools;
import org.springframework.beans.factory.annotation.Autowired;

@RetortTest
@As("TECHNICIAN")
class FindingAndEditingPracticalsTest extends SpringBrowserlessTest {

    @Autowired
    private PracticalLibrary library;

    @Autowired
    private Practicals practicals;

    @Autowired
    private TestSchools schools;

    @BeforeEach
    void a_school_with_the_library() {
        library.copyInto();
    }

    @Test
    void the_list_is_narrowed_by_words_and_by_the_address() {
        navigate(PracticalLibraryView.class);
        assertThat(rows()).isEqualTo(108);

        test(find(TextField.class)
                        .withPropertyValue(TextField::getPlaceholder, "Title, number or chemical")
                        .single())
                .setValue("titrate");
        assertThat(rows()).isEqualTo(1);

        UI.getCurrent()
                .navigate("practicals", QueryParameters.simple(Map.of("course", "AQA-GCSE-CHEM", "mode", "class")));
        assertThat(rows()).isEqualTo(8);
    }

    @Test
    void a_list_that_scrolls_gets_the_rows_it_asks_for_wherever_they_begin() {
        navigate(PracticalLibraryView.class);
        var cards = find(VirtualList.class).single().getDataProvider();

        assertThat(cards.fetch(new Query<>(5, 3, List.of(), null, null))).hasSize(3);
    }

    @Test
    void the_kit_is_worked_out_for_thirty_pupils_in_pairs_and_anew_when_there_are_fewer() {
        open("AQA-GCSE-CHEM-2");
        assertThat(cells("Sodium hydroxide 0.1 mol/dm³"))
                .containsExactly("Sodium hydroxide 0.1 mol/dm³ Not classified", "100 cm³", "1 650 cm³");

        test(field("Pupils")).setValue(10);

        assertThat(cells("Sodium hydroxide 0.1 mol/dm³").get(2)).isEqualTo("550 cm³");
    }

    @Test
    void a_new_title_is_saved_as_a_new_version() {
        var id = open("AQA-GCSE-CHEM-2");

        test(find(Button.class).withText("Edit").single()).click();
        test(find(TextField.class)
                        .withPropertyValue(TextField::getLabel, "Title")
                        .single())
                .setValue("Our titration");
        test(find(Button.class).withText("Save as new version").single()).click();

        assertThat(find(H1.class).single().getText()).isEqualTo("Our titration");
        assertThat(practicals.detail(id).version()).isEqualTo(2);
    }

    @Test
    void a_line_is_taken_off_and_put_back_by_undo() {
        var id = open("AQA-GCSE-CHEM-2");
        var before = practicals.detail(id).lines();

        test(find(Button.class)
                        .withPropertyValue(
                                button -> button.getAriaLabel().orElse(""),
                                "Take off " + before.getFirst().label())
                        .single())
                .click();
        assertThat(practicals.detail(id).lines()).hasSize(before.size() - 1);

        test(find(Button.class).withText("Undo").single()).click();
        assertThat(practicals.detail(id).lines()).isEqualTo(before);
    }

    @Test
    void a_teacher_reads_the_kit_and_is_offered_no_change() {
        schools.actAs("Tom Teacher", "TEACHER");
        open("AQA-GCSE-CHEM-2");

        assertThat(find(Button.class).withText("Edit").all()).isEmpty();
        assertThat(find(Button.class).withText("Add a line").all()).isEmpty();
    }

    private PracticalId open(String reference) {
        var id = practicals.byReference(reference).orElseThrow();
        UI.getCurrent().navigate(PracticalsNavigation.route(id));
        return id;
    }

    private int rows() {
        return test(find(Grid.class).single()).size();
    }

    private IntegerField field(String label) {
        return find(IntegerField.class)
                .withPropertyValue(IntegerField::getLabel, label)
                .single();
    }

    /// The cells of the kit's row that begins with this.
    private List<String> cells(String what) {
        var rows = find(NativeTableRow.class).all().stream()
                .map(row -> row.getElement()
                        .getChildren()
                        .map(FindingAndEditingPracticalsTest::words)
                        .limit(3)
                        .toList())
                .toList();
        return rows.stream()
                .filter(cells -> cells.getFirst().startsWith(what))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row begins with " + what + " among " + rows));
    }

    private static String words(Element cell) {
        var text = cell.isTextNode() || cell.getChildCount() == 0
                ? cell.getText()
                : cell.getChildren()
                        .map(FindingAndEditingPracticalsTest::words)
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(" "));
        return text.replaceAll("[\\s\u00A0\u202F]+", " ").strip();
    }
}
