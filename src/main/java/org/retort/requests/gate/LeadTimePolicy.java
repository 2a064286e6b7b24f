package org.retort.requests.gate;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The prep room has the time that this practical takes beforehand: agar sets, seeds germinate.
final class LeadTimePolicy implements GatePolicy {

    private static final String RULE = "Lead time";

    @Override
    public Set<Change> judges() {
        return EnumSet.of(Change.SOONER, Change.CLASS, Change.KIT);
    }

    @Override
    public GateFinding judge(GateQuestion asked) {
        var hours = asked.practical().leadTimeHours();
        if (hours == null || hours == 0) {
            return GateFinding.fine(RULE, "This practical needs no special lead time.");
        }
        var ahead = Duration.between(asked.school().now(), asked.lesson().starts());
        if (ahead.compareTo(Duration.ofHours(hours)) >= 0) {
            return GateFinding.fine(RULE, "There is time for the %d h that it takes to get ready.".formatted(hours));
        }
        return GateFinding.stop(
                RULE,
                "This practical takes %d h to get ready; the lesson is in %s."
                        .formatted(hours, DeadlinePolicy.words(ahead)),
                "",
                List.of(DeadlinePolicy.inTime(asked, hours)));
    }
}
