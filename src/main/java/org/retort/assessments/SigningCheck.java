package org.retort.assessments;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.retort.platform.Actor;
import org.retort.platform.PersonId;

/// One thing that signing asks for, met or not.
///
/// @param sentence what is met, or what is wrong and how to mend it
/// @param template the version that must be settled first, if it is that which is missing
public record SigningCheck(
        Kind kind, boolean met, String sentence, @Nullable TemplateId template) {

    private SigningCheck(Kind kind, boolean met, String sentence) {
        this(kind, met, sentence, null);
    }

    /// What is asked for.
    public enum Kind {
        TEMPLATE,
        LINES,
        TEACHER
    }

    /// All that signing asks of this assessment and this person.
    static List<SigningCheck> of(
            AssessmentContent content, PersonId teacher, Actor actor, boolean mayTeach, @Nullable TemplateRow newest) {
        return List.of(template(content, newest), lines(content), teacher(content, teacher, actor, mayTeach));
    }

    private static SigningCheck template(AssessmentContent content, @Nullable TemplateRow newest) {
        var source = content.template();
        if (source != null) {
            return new SigningCheck(
                    Kind.TEMPLATE,
                    true,
                    "Template version %d, approved by %s".formatted(source.number(), source.approver()));
        }
        return newest == null
                ? new SigningCheck(
                        Kind.TEMPLATE,
                        false,
                        "This practical has no template yet. Somebody writes one, and a safety lead approves it.")
                : new SigningCheck(
                        Kind.TEMPLATE,
                        false,
                        "No template is approved: version %d is %s. %s"
                                .formatted(newest.number(), aState(newest.state()), next(newest.state())),
                        newest.id());
    }

    private static String aState(TemplateState state) {
        return state == TemplateState.DRAFT ? "a draft" : state.label();
    }

    private static String next(TemplateState newest) {
        return switch (newest) {
            case DRAFT -> "Submit it for review; then a safety lead approves it.";
            case IN_REVIEW -> "A safety lead approves it first.";
            case APPROVED, SUPERSEDED, WITHDRAWN ->
                "Begin a new draft from it and submit that for review; then a safety lead approves it.";
        };
    }

    private static SigningCheck lines(AssessmentContent content) {
        var missing = content.notAssessed();
        return missing.isEmpty()
                ? new SigningCheck(Kind.LINES, true, "Every line assessed")
                : new SigningCheck(
                        Kind.LINES,
                        false,
                        missing.stream().map(AssessmentContent.Line::label).collect(Collectors.joining(", "))
                                + (missing.size() == 1 ? " is" : " are")
                                + " NOT ASSESSED. A safety lead assesses by hand first.");
    }

    private static SigningCheck teacher(AssessmentContent content, PersonId teacher, Actor actor, boolean mayTeach) {
        return actor.person().equals(teacher) && mayTeach
                ? new SigningCheck(Kind.TEACHER, true, "You teach this lesson")
                : new SigningCheck(
                        Kind.TEACHER,
                        false,
                        "Only %s, who teaches this lesson, signs it. For cover, change the teacher of the request first."
                                .formatted(content.lesson().teacher()));
    }
}
