package org.retort.requests.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import org.retort.platform.ui.NoteBox;
import org.retort.requests.Day;
import org.retort.requests.RequestsNavigation;

/// A clash in one sentence, with what would settle it.
class ClashNote extends Div {

    ClashNote(Day.Clash clash, SerializableConsumer<Day.Move> settle) {
        addClassName("clash-note");
        var fixes = new ArrayList<Component>();
        clash.fix().ifPresent(move -> fixes.add(new Button(move.label(), _ -> settle.accept(move))));
        clash.lessons().stream()
                .limit(3)
                .map(lesson -> new Anchor(RequestsNavigation.open(lesson.id()), "Open " + lesson.groupCode()))
                .forEach(fixes::add);
        add(NoteBox.ask("Clash in %s.".formatted(clash.period().name()), clash.sentence())
                .with(fixes.toArray(Component[]::new)));
    }
}
