package org.retort.requests.gate;

import java.util.Comparator;
import java.util.List;

/// What all policies say, the gravest first.
public record GateAnswer(List<GateFinding> findings) {

    public GateAnswer {
        findings = findings.stream()
                .sorted(Comparator.comparing(GateFinding::level))
                .toList();
    }

    /// Of a lesson that is not whole: what it lacks, such as `the room`.
    public static GateAnswer incomplete(List<String> lacking) {
        return new GateAnswer(List.of(GateFinding.stop(
                "Lesson", "Still to choose: %s.".formatted(String.join(", ", lacking)), "", List.of())));
    }

    /// Whether the request may be sent: nothing stops it. What asks, asks the technician.
    public boolean open() {
        return count(Level.STOP) == 0;
    }

    public long count(Level level) {
        return findings.stream().filter(finding -> finding.level() == level).count();
    }

    /// Why it may not be sent, in one text; empty when it may.
    public String whyShut() {
        return String.join(
                " ",
                findings.stream()
                        .filter(finding -> finding.level() == Level.STOP)
                        .map(GateFinding::sentence)
                        .toList());
    }

    /// `1 stops · 2 ask · 5 fine`
    public String counts() {
        return "%d %s · %d %s · %d fine"
                .formatted(
                        count(Level.STOP),
                        count(Level.STOP) == 1 ? "stops" : "stop",
                        count(Level.ASK),
                        count(Level.ASK) == 1 ? "asks" : "ask",
                        count(Level.FINE));
    }
}
