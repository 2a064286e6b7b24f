package org.retort.requests.timetable;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.LocalTime;
import org.hibernate.annotations.OptimisticLock;
import org.retort.platform.SchoolOwned;

/// One period of the school day. It is archived, not deleted, so that old lessons still say when they were.
@Entity
class Period extends SchoolOwned {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PeriodId id;

    private String name;
    private LocalTime starts;
    private LocalTime ends;

    /// Follows from the times. That another period came before this one is no change of this one.
    @OptimisticLock(excluded = true)
    private int position;

    private boolean active = true;

    @SuppressWarnings("NullAway.Init")
    protected Period() {} // JPA

    Period(String name, LocalTime starts, LocalTime ends, int position) {
        this.id = PeriodId.next();
        this.name = name;
        this.starts = starts;
        this.ends = ends;
        this.position = position;
    }

    PeriodId id() {
        return id;
    }

    void change(String newName, LocalTime newStarts, LocalTime newEnds) {
        name = newName;
        starts = newStarts;
        ends = newEnds;
    }

    void placeAt(int newPosition) {
        position = newPosition;
    }

    void archive() {
        active = false;
    }

    boolean isActive() {
        return active;
    }

    PeriodRow row() {
        return new PeriodRow(id, version(), name, starts, ends, position);
    }
}
