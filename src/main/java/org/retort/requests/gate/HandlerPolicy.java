package org.retort.requests.gate;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.retort.practicals.Handler;
import org.retort.practicals.Mode;

/// Whoever handles it may: the class is old enough, and a teacher leads.
final class HandlerPolicy implements GatePolicy {

    private static final String RULE = "Teacher";

    @Override
    public Set<Change> judges() {
        return EnumSet.of(Change.CLASS, Change.KIT, Change.TEACHER);
    }

    @Override
    public GateFinding judge(GateQuestion asked) {
        var lesson = asked.lesson();
        var handler = asked.practical().whoMayHandle();
        if (!lesson.ledByTeacher()) {
            return GateFinding.stop(RULE, "Only a teacher may lead this lesson. Choose one.", "", List.of());
        }
        var shown = lesson.demonstration() || asked.practical().mode() == Mode.DEMONSTRATION;
        if (shown || handler.allows(lesson.year())) {
            return GateFinding.fine(
                    RULE, shown ? "The teacher shows it." : "Year %d may do it.".formatted(lesson.year()));
        }
        return GateFinding.stop(
                RULE,
                handler == Handler.TEACHER
                        ? "Only the teacher may handle this."
                        : "Year %d may not do this: it is for %s.".formatted(lesson.year(), lowered(handler.label())),
                "",
                List.of(new Fix.Demonstrate("Show it instead")));
    }

    private static String lowered(String label) {
        return label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1);
    }
}
