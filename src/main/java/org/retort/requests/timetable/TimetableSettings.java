package org.retort.requests.timetable;

/// What the school has decided about its timetable and about booking.
///
/// @param twoWeeks whether weeks A and B alternate
/// @param deadlineHours how long before a lesson a request is asked for; 48 unless the school says otherwise
public record TimetableSettings(boolean twoWeeks, int deadlineHours) {

    static final TimetableSettings USUAL = new TimetableSettings(false, 48);
}
