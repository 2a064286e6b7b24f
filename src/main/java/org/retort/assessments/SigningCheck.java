package org.retort.assessments;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.retort.platform.Actor;
import org.retort.platform.PersonId;

/// One thing that signing asks for, met or not.
///
/// @param sentence what is met, or what is wrong and how to mend it
public record SigningCheck(Kind kind, boolean met, String sentence) {

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
        return new SigningCheck(
                Kind.TEMPLATE,
                false,
                newest == null
                        ? "This practical has no template yet. Somebody writes one, and a safety lead approves it."
                        : "No template is approved: version %d is %s. A safety lead approves it first."
                                .formatted(newest.number(), newest.state().label()));
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
