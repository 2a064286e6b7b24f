package org.retort.requests.gate;

import java.time.LocalDate;
import org.retort.requests.timetable.PeriodId;

/// A change of the request that would mend what a policy found; a button says its label.
public sealed interface Fix {

    String label();

    /// Hold the lesson at another time.
    record MoveTo(LocalDate date, PeriodId period, String label) implements Fix {}

    /// Work in groups of another size.
    record GroupsOf(int size, String label) implements Fix {}

    /// Show it instead.
    record Demonstrate(String label) implements Fix {}

    /// Make less spare.
    record SpareOf(int percent, String label) implements Fix {}

    /// Adapt and sign the assessment.
    record Assess(String label) implements Fix {}
}
