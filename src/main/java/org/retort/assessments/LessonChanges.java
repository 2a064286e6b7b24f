package org.retort.assessments;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.retort.assessments.AssessedLesson.Particulars;
import org.retort.platform.Dates;

/// What changed between the lesson that was signed and the lesson as it now stands, in sentences.
///
/// Period and room are compared by what they are and told by their names: a room that is only called otherwise is the
/// same room. What was signed by a release that kept no [Particulars] is compared by the names that it holds.
final class LessonChanges {

    private final AssessedLesson signed;
    private final AssessedLesson now;
    private final List<LessonChange> changes = new ArrayList<>();

    private LessonChanges(AssessedLesson signed, AssessedLesson now) {
        this.signed = signed;
        this.now = now;
    }

    /// Empty when the lesson is still what was signed. A bottle of the same formulation changes nothing.
    static List<LessonChange> between(AssessedLesson signed, AssessedLesson now) {
        var found = new LessonChanges(signed, now);
        found.lesson();
        found.changes.addAll(KitChanges.between(signed.lines(), now.lines()));
        found.materials();
        return List.copyOf(found.changes);
    }

    static List<String> sentences(AssessedLesson signed, AssessedLesson now) {
        return between(signed, now).stream().map(LessonChange::sentence).toList();
    }

    private void lesson() {
        compare("practical", AssessedLesson::practical, AssessedLesson::title);
        compare("teacher", AssessedLesson::teacher, AssessedLesson::teacherName);
        compare("date", AssessedLesson::date, lesson -> Dates.day(lesson.date()));
        compareWhich("period", Particulars::period, AssessedLesson::period);
        compareWhich("room", Particulars::room, AssessedLesson::room);
        compare("class", AssessedLesson::groupCode, AssessedLesson::groupCode);
        compare("year group", AssessedLesson::year, lesson -> Integer.toString(lesson.year()));
        compare("number of pupils", AssessedLesson::pupils, lesson -> Integer.toString(lesson.pupils()));
        compare("group size", AssessedLesson::groupSize, lesson -> Integer.toString(lesson.groupSize()));
        howItIsHeld();
    }

    private void compare(String what, Function<AssessedLesson, Object> value, Function<AssessedLesson, String> words) {
        if (!Objects.equals(value.apply(signed), value.apply(now))) {
            told(what, words);
        }
    }

    private void compareWhich(String what, Which which, Function<AssessedLesson, String> name) {
        var before = signed.particulars();
        var after = now.particulars();
        if (before == null || after == null) {
            compare(what, name::apply, name);
        } else if (!Objects.equals(which.of(before), which.of(after))) {
            if (name.apply(signed).equals(name.apply(now))) {
                changes.add(LessonChange.of(
                        "The %s is another one that is called %s too.".formatted(what, name.apply(now))));
            } else {
                told(what, name);
            }
        }
    }

    /// Which period or room it is, whatever it is called.
    private interface Which {
        @Nullable
        UUID of(Particulars particulars);
    }

    private void told(String what, Function<AssessedLesson, String> words) {
        changes.add(LessonChange.of(
                "The %s changed from %s to %s.".formatted(what, words.apply(signed), words.apply(now))));
    }

    private void howItIsHeld() {
        var before = signed.particulars();
        var after = now.particulars();
        if (before != null && after != null && before.demonstration() != after.demonstration()) {
            changes.add(LessonChange.of(
                    after.demonstration()
                            ? "The class practical became a demonstration."
                            : "The demonstration became a class practical."));
        }
    }

    private void materials() {
        var before = signed.particulars();
        var after = now.particulars();
        if (before != null && after != null) {
            told(before.materials(), after.materials(), "%s was taken off the kit.");
            told(after.materials(), before.materials(), "%s was added to the kit.");
        }
    }

    private void told(List<String> some, List<String> others, String sentence) {
        some.stream()
                .filter(text -> !others.contains(text))
                .forEach(text -> changes.add(LessonChange.of(sentence.formatted(text))));
    }
}
