package org.retort.requests.gate;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/// The rules a request is measured by, each named and each with its reason.
public final class Gate {

    private static final List<GatePolicy> POLICIES = List.of(
            new CalendarPolicy(),
            new EquipmentPolicy(),
            new ChemicalsPolicy(),
            new DeadlinePolicy(),
            new LeadTimePolicy(),
            new RoomPolicy(),
            new HandlerPolicy(),
            new AssessmentPolicy(),
            new ChecksPolicy());

    private Gate() {}

    /// Asks every policy.
    public static GateAnswer ask(GateQuestion question) {
        return new GateAnswer(
                POLICIES.stream().map(policy -> policy.judge(question)).toList());
    }

    /// Asks the policies whose answer hangs on what changed.
    public static GateAnswer ask(GateQuestion question, Set<Change> changed) {
        return new GateAnswer(POLICIES.stream()
                .filter(policy -> !Collections.disjoint(policy.judges(), changed))
                .map(policy -> policy.judge(question))
                .toList());
    }
}
