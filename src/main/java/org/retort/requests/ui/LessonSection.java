package org.retort.requests.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;
import org.retort.assessments.AssessmentId;
import org.retort.assessments.Validity;
import org.retort.assessments.ui.AssessmentsNavigation;
import org.retort.labels.LabelCode;
import org.retort.people.Role;
import org.retort.platform.Dates;
import org.retort.platform.ui.Cards;
import org.retort.platform.ui.Facts;
import org.retort.platform.ui.NoteBox;
import org.retort.requests.LessonAssessments;
import org.retort.requests.RequestDetail;
import org.retort.requests.RequestState;

/// When, where and with whom the lesson is, and whether its assessment is signed.
class LessonSection extends Div {

    LessonSection(RequestDetail detail, LessonAssessments assessments, SerializableConsumer<RequestDetail> sign) {
        addClassName("lesson-section");
        var row = detail.row();
        var lesson = detail.lesson();
        var facts = new Facts()
                .fact("State", StateMark.of(row.state()))
                .fact("Day", row.date() == null ? "" : Dates.day(row.date()))
                .fact("Period", row.period() == null ? "" : row.period().label())
                .fact("Room", row.roomName())
                .fact("Class", "%s, year %d".formatted(row.groupCode(), lesson.year()))
                .fact("Pupils", "%d, %s".formatted(row.pupils(), row.sharing()))
                .fact("Teacher", row.teacherName())
                .fact("Spare", lesson.sparePercent() + "\u202F%")
                .factUnlessBlank("Notes", lesson.notes());
        LabelCode code = detail.code();
        if (code != null) {
            facts.fact("Code", code.label());
        }
        for (var tray : detail.trays()) {
            var trayCode = detail.trayCodes().get(tray.id());
            if (trayCode != null) {
                facts.fact("Tray " + tray.number(), "%s, %s".formatted(tray.name(), trayCode.label()));
            }
        }
        add(Cards.titled("Lesson").with(facts));
        var goesOn = !detail.state().over() && detail.state() != RequestState.RETURNED;
        if (goesOn) {
            add(assessment(detail, assessments.validity(detail.id()), sign));
        } else if (row.date() != null) {
            signed(assessments.validity(detail.id()))
                    .ifPresent(id -> facts.fact(
                            "Assessment", new Anchor(AssessmentsNavigation.route(id), "Open what was signed")));
        }
    }

    /// What was signed for a lesson that is over, whether or not it would hold today.
    private static Optional<AssessmentId> signed(Validity validity) {
        return switch (validity.state()) {
            case SIGNED, INVALIDATED -> validity.assessment();
            case NONE, DRAFT -> Optional.empty();
        };
    }

    private static NoteBox assessment(
            RequestDetail detail, Validity validity, SerializableConsumer<RequestDetail> sign) {
        var open = new Button(
                validity.signed() || !Role.TEACHER.isHeld() ? "Open the assessment" : "Adapt and sign the assessment",
                _ -> sign.accept(detail));
        return switch (validity.state()) {
            case SIGNED ->
                NoteBox.ok("Assessment signed.", "It holds for this lesson and these bottles.")
                        .with(open);
            case INVALIDATED ->
                NoteBox.stop("Signed, and not valid for this lesson.", String.join(" ", validity.reasons()))
                        .with(open);
            case NONE, DRAFT ->
                NoteBox.ask("Assessment not signed.", "The kit is delivered when the teacher has signed it.")
                        .with(open);
        };
    }
}
