package org.retort.assessments.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import org.retort.assessments.Section;
import org.retort.assessments.TemplateId;
import org.retort.assessments.TemplateLine;
import org.retort.platform.Outcome;
import org.retort.platform.ui.FormDialog;

/// Asks for the words of one row of a template.
final class LineDialog {

    private final TemplateLine line;
    private final TextArea text;
    private final TextArea who = new TextArea("Who might be harmed and how");
    private final TextArea control = new TextArea("Control");
    private final SerializableFunction<TemplateLine, Outcome<TemplateId>> keep;

    LineDialog(TemplateLine line, SerializableFunction<TemplateLine, Outcome<TemplateId>> keep) {
        this.line = line;
        this.keep = keep;
        text = new TextArea(line.section().caption());
        text.setValue(line.text());
        text.setWidthFull();
        who.setWidthFull();
        control.setWidthFull();
        who.setValue(line.who());
        control.setValue(line.control());
    }

    void open(SerializableRunnable kept) {
        var fields = new Div(text);
        fields.addClassName("ra-line-fields");
        if (line.section() == Section.HAZARD) {
            fields.add(who, control);
        }
        new FormDialog<>(line.section().heading(), fields, "Keep", this::keep)
                .field("text", text)
                .field("who", who)
                .field("control", control)
                .onDone(_ -> kept.run())
                .open();
    }

    private Outcome<TemplateId> keep() {
        return keep.apply(line.saying(text.getValue(), who.getValue(), control.getValue()));
    }
}
