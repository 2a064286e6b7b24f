package org.retort.assessments;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.retort.platform.Dates;

/// What changed between the lesson that was signed and the lesson as it now stands, in sentences.
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
        return List.copyOf(found.changes);
    }

    static List<String> sentences(AssessedLesson signed, AssessedLesson now) {
        return between(signed, now).stream().map(LessonChange::sentence).toList();
    }

    private void lesson() {
        compare("practical", AssessedLesson::practical, AssessedLesson::title);
        compare("teacher", AssessedLesson::teacher, AssessedLesson::teacherName);
        compare("date", AssessedLesson::date, lesson -> Dates.day(lesson.date()));
        compare("period", AssessedLesson::period, AssessedLesson::period);
        compare("room", AssessedLesson::room, AssessedLesson::room);
        compare("class", AssessedLesson::groupCode, AssessedLesson::groupCode);
        compare("number of pupils", AssessedLesson::pupils, lesson -> Integer.toString(lesson.pupils()));
        compare("group size", AssessedLesson::groupSize, lesson -> Integer.toString(lesson.groupSize()));
    }

    private void compare(String what, Function<AssessedLesson, Object> value, Function<AssessedLesson, String> words) {
        if (!Objects.equals(value.apply(signed), value.apply(now))) {
            changes.add(LessonChange.of(
                    "The %s changed from %s to %s.".formatted(what, words.apply(signed), words.apply(now))));
        }
    }
}
