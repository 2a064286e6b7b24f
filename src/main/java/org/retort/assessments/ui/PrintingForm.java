package org.retort.assessments.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retort.documents.Batches;
import org.retort.platform.ui.DayField;

/// Asks what is to be printed, and into one file or many.
class PrintingForm extends Div {

    /// What a batch is made of.
    enum What {
        LESSONS("Assessments of lessons"),
        COURSE("Templates of a course"),
        TEMPLATES("All templates");

        private final String label;

        What(String label) {
            this.label = label;
        }
    }

    private static final String ONE_FILE =
            "One file with contents, up to %d documents".formatted(Batches.MOST_IN_ONE_FILE);
    private static final String ZIP = "A ZIP of single files";

    private final Select<What> what = new Select<>();
    private final DayField from = new DayField("From");
    private final DayField to = new DayField("To");
    private final TextField group = new TextField("Class");
    private final Select<String> course = new Select<>();
    private final RadioButtonGroup<String> form = new RadioButtonGroup<>("As", ONE_FILE, ZIP);

    PrintingForm(List<String> courses, LocalDate monday) {
        addClassNames("filters", "printing-form");
        what.setLabel("What");
        what.setItems(What.values());
        what.setItemLabelGenerator(kind -> kind.label);
        what.addValueChangeListener(_ -> show());
        from.setValue(monday);
        to.setValue(monday.plusDays(6));
        group.setPlaceholder("all classes");
        course.setLabel("Course");
        course.setEmptySelectionAllowed(false);
        course.setItems(courses);
        courses.stream().findFirst().ifPresent(course::setValue);
        form.setValue(ONE_FILE);
        add(what, from, to, group, course, form);
        what.setValue(What.LESSONS);
    }

    /// Says beside the field what is wrong with it; nothing for none.
    void complain(@Nullable String field, String reason) {
        complain(from, "from".equals(field), reason);
        complain(to, "to".equals(field), reason);
    }

    private static void complain(DayField field, boolean wrong, String reason) {
        field.setErrorMessage(wrong ? reason : "");
        field.setInvalid(wrong);
    }

    private void show() {
        from.setVisible(what() == What.LESSONS);
        to.setVisible(what() == What.LESSONS);
        group.setVisible(what() == What.LESSONS);
        course.setVisible(what() == What.COURSE);
    }

    What what() {
        return what.getValue() == null ? What.LESSONS : what.getValue();
    }

    @Nullable
    LocalDate from() {
        return from.getValue();
    }

    @Nullable
    LocalDate to() {
        return to.getValue();
    }

    String group() {
        return group.getValue().strip();
    }

    @Nullable
    String course() {
        return course.getValue();
    }

    boolean oneFile() {
        return ONE_FILE.equals(form.getValue());
    }
}
