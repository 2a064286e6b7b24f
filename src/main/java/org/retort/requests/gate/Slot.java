package org.retort.requests.gate;

import java.time.LocalDate;
import org.retort.requests.timetable.PeriodId;

/// One period of one day.
public record Slot(LocalDate date, PeriodId period) {}
