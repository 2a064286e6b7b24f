package org.retort.requests.gate;

import java.util.List;

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
}
