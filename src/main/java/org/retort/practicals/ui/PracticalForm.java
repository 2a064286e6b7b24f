package org.retort.practicals.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Function;
import org.retort.platform.Outcome;
import org.retort.platform.ui.ChoiceBox;
import org.retort.platform.ui.FormDialog;
import org.retort.platform.ui.WholeNumberField;
import org.retort.practicals.Course;
import org.retort.practicals.Handler;
import org.retort.practicals.KeyStage;
import org.retort.practicals.Mode;
import org.retort.practicals.PracticalData;
import org.retort.practicals.Subject;

/// What is written about a practical; shared by add and edit.
class PracticalForm extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField title = new TextField("Title");
    private final ChoiceBox<String> course = new ChoiceBox<>("Course");
    private final TextField number = new TextField("Number");
    private final Select<KeyStage> keyStage = choice("Key stage", KeyStage.values(), KeyStage::label);
    private final Select<Subject> subject = choice("Subject", Subject.values(), Subject::label);
    private final Select<Mode> mode = choice("Mode", Mode.values(), Mode::label);
    private final Select<Handler> handler = choice("Who may handle", Handler.values(), Handler::label);
    private final WholeNumberField groupSize = new WholeNumberField("Pupils in a group");
    private final WholeNumberField leadTime = new WholeNumberField("Lead time, hours");
    private final TextArea hazards = new TextArea("Main hazards");
    private final TextArea controls = new TextArea("Control measures");
    private final TextArea notes = new TextArea("Technician’s notes");
    private final TextArea disposal = new TextArea("Disposal");

    PracticalForm(List<String> courses) {
        addClassName("fields");
        course.setItems(courses);
        course.setItemLabelGenerator(Course::name);
        course.setAllowCustomValue(true);
        course.addCustomValueSetListener(typed -> course.setValue(typed.getDetail()));
        title.setAutocomplete(Autocomplete.OFF);
        leadTime.setHelperText("Only where it needs longer than the school’s own notice");
        groupSize.setHelperText("Empty for a demonstration");
        List.of(title, hazards, controls, notes, disposal).forEach(field -> field.addClassName("wide"));
        add(title, course, number, keyStage, subject, mode, handler, groupSize, leadTime);
        add(hazards, controls, notes, disposal);
    }

    /// Makes the fields known to the dialog by the names that refusals use.
    <T> FormDialog<T> in(FormDialog<T> dialog) {
        return dialog.field("title", title)
                .field("course", course)
                .field("number", number)
                .field("keyStage", keyStage)
                .field("subject", subject)
                .field("mode", mode)
                .field("whoMayHandle", handler)
                .field("usualGroupSize", groupSize)
                .field("leadTimeHours", leadTime)
                .field("disposal", disposal);
    }

    void show(PracticalData data) {
        title.setValue(data.title());
        course.setValue(data.course());
        number.setValue(data.number());
        keyStage.setValue(data.keyStage());
        subject.setValue(data.subject());
        mode.setValue(data.mode());
        handler.setValue(data.whoMayHandle());
        groupSize.setValue(data.usualGroupSize());
        leadTime.setValue(data.leadTimeHours());
        hazards.setValue(data.hazards());
        controls.setValue(data.controls());
        notes.setValue(data.technicianNotes());
        disposal.setValue(data.disposal());
    }

    Outcome<PracticalData> read() {
        if (keyStage.getValue() == null) {
            return Outcome.refused("keyStage", "Choose a key stage.");
        }
        if (subject.getValue() == null) {
            return Outcome.refused("subject", "Choose a subject.");
        }
        if (mode.getValue() == null) {
            return Outcome.refused("mode", "Say whether the class does it or the teacher shows it.");
        }
        if (handler.getValue() == null) {
            return Outcome.refused("whoMayHandle", "Say who may handle what it uses.");
        }
        return Outcome.done(new PracticalData(
                title.getValue().strip(),
                course.getValue() == null ? "" : course.getValue().strip(),
                number.getValue().strip(),
                keyStage.getValue(),
                subject.getValue(),
                mode.getValue(),
                handler.getValue(),
                groupSize.getValue(),
                leadTime.getValue(),
                hazards.getValue().strip(),
                controls.getValue().strip(),
                notes.getValue().strip(),
                disposal.getValue().strip()));
    }

    private static <E> Select<E> choice(String label, E[] values, Function<E, String> text) {
        var select = new Select<E>();
        select.setLabel(label);
        select.setItems(values);
        select.setItemLabelGenerator(value -> value == null ? "" : text.apply(value));
        return select;
    }
}
