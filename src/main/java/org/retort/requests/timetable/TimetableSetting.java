package org.retort.requests.timetable;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.retort.platform.SchoolOwned;

/// The one row of timetable settings of a school.
@Entity
class TimetableSetting extends SchoolOwned {

    @Id
    private UUID id;

    private boolean twoWeeks;
    private int deadlineHours;

    @SuppressWarnings("NullAway.Init")
    protected TimetableSetting() {} // JPA

    TimetableSetting(TimetableSettings settings) {
        this.id = UUID.randomUUID();
        change(settings);
    }

    final void change(TimetableSettings settings) {
        twoWeeks = settings.twoWeeks();
        deadlineHours = settings.deadlineHours();
    }

    TimetableSettings settings() {
        return new TimetableSettings(twoWeeks, deadlineHours);
    }
}
