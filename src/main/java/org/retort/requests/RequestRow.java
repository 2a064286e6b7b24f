package org.retort.requests;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.retort.platform.PersonId;
import org.retort.practicals.PracticalId;
import org.retort.requests.timetable.PeriodRow;
import org.retort.stock.PlaceId;

/// A request as lists and Today show it.
///
/// @param title of the practical
/// @param roomName `Lab 4`, or empty in a draft without a room
/// @param sharing `15 pairs`
public record RequestRow(
        RequestId id,
        PracticalId practical,
        String title,
        RequestState state,
        @Nullable LocalDate date,
        @Nullable PeriodRow period,
        @Nullable PlaceId room,
        String roomName,
        String groupCode,
        String sharing,
        int pupils,
        PersonId teacher,
        String teacherName) {

    /// `P3 Lab 4 · 10X2 · Ms Khan`
    public String where() {
        return "%s %s · %s · %s".formatted(periodName(), roomName, groupCode, teacherName);
    }

    /// `P3`, or empty in a draft without a period.
    public String periodName() {
        return period == null ? "" : period.name();
    }
}
