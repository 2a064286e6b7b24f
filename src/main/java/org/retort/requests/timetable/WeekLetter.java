package org.retort.requests.timetable;

/// Which of the two timetable weeks it is.
public enum WeekLetter {
    A,
    B;

    WeekLetter after(long weeks) {
        return weeks % 2 == 0 ? this : other();
    }

    private WeekLetter other() {
        return this == A ? B : A;
    }
}
