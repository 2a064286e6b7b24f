package org.retort.requests.gate;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The request comes as long before the lesson as the school asks.
final class DeadlinePolicy implements GatePolicy {

    private static final String RULE = "Deadline";

    @Override
    public Set<Change> judges() {
        return EnumSet.of(Change.SOONER, Change.CLASS, Change.KIT);
    }

    @Override
    public GateFinding judge(GateQuestion asked) {
        var hours = asked.school().deadlineHours();
        var ahead = Duration.between(asked.school().now(), asked.lesson().starts());
        if (ahead.compareTo(Duration.ofHours(hours)) >= 0) {
            return GateFinding.fine(RULE, "%s ahead, %d h asked.".formatted(words(ahead), hours));
        }
        return GateFinding.ask(
                RULE,
                "Late: %s ahead, %d h asked.".formatted(words(ahead), hours),
                "The technician must say yes.",
                List.of(inTime(asked, hours)));
    }

    /// The first school day on which the same period is far enough away.
    static Fix inTime(GateQuestion asked, int hours) {
        var earliest = asked.school().now().plusHours(hours);
        var period = asked.lesson().period();
        var from = starts(asked, earliest).isBefore(earliest)
                ? earliest.toLocalDate().plusDays(1)
                : earliest.toLocalDate();
        return Moves.to(asked.school().days().onOrAfter(from), period);
    }

    /// `39 h 28 min`, or `5 days` when it is far away.
    static String words(Duration ahead) {
        if (ahead.isNegative()) {
            return "0 min";
        }
        if (ahead.toHours() >= 96) {
            return ahead.toDays() + " days";
        }
        return ahead.toHours() == 0
                ? ahead.toMinutes() + " min"
                : "%d h %d min".formatted(ahead.toHours(), ahead.toMinutesPart());
    }

    private static LocalDateTime starts(GateQuestion asked, LocalDateTime day) {
        return day.toLocalDate().atTime(asked.lesson().period().starts());
    }
}
