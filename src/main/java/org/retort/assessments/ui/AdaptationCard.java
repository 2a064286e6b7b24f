package org.retort.assessments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableFunction;
import java.util.EnumMap;
import java.util.Map;
import org.retort.assessments.Adaptation;
import org.retort.assessments.AssessmentId;
import org.retort.assessments.ClassNeed;
import org.retort.platform.Outcome;
import org.retort.platform.ui.AtMost;
import org.retort.platform.ui.CardBox;
import org.retort.platform.ui.Cards;
import org.retort.platform.ui.Notices;
import org.retort.platform.ui.Unreadable;

/// What this class needs: tick boxes and a note without names, kept as they are set.
final class AdaptationCard {

    private static final String NO_NAMES = "Tick boxes first. No pupil names.";

    private final Map<ClassNeed, Checkbox> needs = new EnumMap<>(ClassNeed.class);
    private final TextArea note = new TextArea("Also for this class");
    private final SerializableFunction<Adaptation, Outcome<AssessmentId>> keep;

    /// @param keep keeps what is ticked and noted
    AdaptationCard(Adaptation adaptation, boolean open, SerializableFunction<Adaptation, Outcome<AssessmentId>> keep) {
        this.keep = keep;
        for (var need : ClassNeed.values()) {
            var box = new Checkbox(need.label(), adaptation.needs().contains(need));
            box.setHelperText(box.getValue() ? need.measure() : "");
            box.setReadOnly(!open);
            box.addValueChangeListener(change -> {
                box.setHelperText(change.getValue() ? need.measure() : "");
                keep();
            });
            needs.put(need, box);
        }
        note.setValue(adaptation.note());
        note.setReadOnly(!open);
        note.setVisible(open || !adaptation.note().isEmpty());
        note.setWidthFull();
        AtMost.characters(note, Adaptation.LONGEST_NOTE);
        note.setHelperText(NO_NAMES);
        note.setValueChangeMode(ValueChangeMode.LAZY);
        note.addValueChangeListener(change -> {
            note.setHelperText(NameWarning.of(change.getValue()).orElse(NO_NAMES));
            keep();
        });
    }

    CardBox card() {
        var boxes = new Div(needs.values().toArray(Component[]::new));
        boxes.addClassName("ra-needs");
        return Cards.titled("Adapted to this class").with(boxes, note);
    }

    Adaptation value() {
        var ticked = needs.entrySet().stream()
                .filter(entry -> entry.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
        return Adaptation.of(ticked, note.getValue());
    }

    /// Whether the note can be kept; what is wrong with it is said beside it.
    boolean isReadable() {
        return Unreadable.within(note).isEmpty();
    }

    private void keep() {
        if (isReadable()) {
            keep.apply(value()).refusal().ifPresent(Notices::error);
        }
    }
}
