package org.retort.requests.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.retort.people.People;
import org.retort.people.PersonRow;
import org.retort.people.Role;
import org.retort.platform.Actor;
import org.retort.platform.Outcome;
import org.retort.platform.PersonId;
import org.retort.platform.ui.ChoiceBox;
import org.retort.platform.ui.FormDialog;
import org.retort.requests.Covering;
import org.retort.requests.RequestDetail;
import org.retort.requests.RequestState;

/// The button by which another teacher takes a lesson.
@SpringComponent
class CoverAction {

    private final Covering covering;
    private final People people;

    CoverAction(Covering covering, People people) {
        this.covering = covering;
        this.people = people;
    }

    /// Cover is said by the prep room, a safety lead or the absent teacher; a colleague says only that it is them.
    Optional<Component> button(RequestDetail detail, SerializableConsumer<Outcome<RequestState>> after) {
        if (!detail.state().coverable()) {
            return Optional.empty();
        }
        var id = detail.id();
        var seen = detail.lesson().teacher();
        if (Role.isAnyHeld(Role.TECHNICIAN, Role.SAFETY_LEAD)) {
            return Optional.of(new Button(
                    "Cover…", _ -> open(detail, chosen -> covering.cover(id, seen, chosen), after)));
        }
        if (!Role.TEACHER.isHeld()) {
            return Optional.empty();
        }
        return Optional.of(
                RequestActions.isMine(detail)
                        ? new Button("Cover…", _ -> open(detail, chosen -> covering.handOver(id, seen, chosen), after))
                        : new Button(
                                "I cover this lesson",
                                _ -> after.accept(covering.handOver(
                                        id, seen, Actor.required().person()))));
    }

    private void open(
            RequestDetail detail,
            SerializableFunction<PersonId, Outcome<RequestState>> act,
            SerializableConsumer<Outcome<RequestState>> after) {
        var teacher = new ChoiceBox<PersonRow>("Teacher who covers");
        teacher.setItems(people.withRole(Role.TEACHER).stream()
                .filter(person -> !person.id().equals(detail.lesson().teacher()))
                .toList());
        teacher.setItemLabelGenerator(PersonRow::name);
        teacher.setHelperText("What %s signed is not valid for cover: who covers reads it and signs."
                .formatted(detail.row().teacherName()));
        new FormDialog<>(
                        "Cover for %s, %s"
                                .formatted(
                                        detail.row().teacherName(), detail.row().groupCode()),
                        new FormLayout(teacher),
                        "Record cover",
                        () -> teacher.getValue() == null
                                ? Outcome.refused("teacher", "Choose who covers the lesson.")
                                : act.apply(teacher.getValue().id()))
                .field("teacher", teacher)
                .onDone(state -> after.accept(Outcome.done(state)))
                .open();
    }
}
