package org.retort.requests.timetable;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.retort.platform.SchoolOwned;

/// A run of days without lessons within a term.
@Entity
class Closure extends SchoolOwned {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ClosureId id;

    private String name;

    @Enumerated(EnumType.STRING)
    private ClosureKind kind;

    private LocalDate firstDay;
    private LocalDate lastDay;

    @SuppressWarnings("NullAway.Init")
    protected Closure() {} // JPA

    Closure(String name, ClosureKind kind, LocalDate firstDay, LocalDate lastDay) {
        this.id = ClosureId.next();
        this.name = name;
        this.kind = kind;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    void change(String newName, ClosureKind newKind, LocalDate newFirstDay, LocalDate newLastDay) {
        name = newName;
        kind = newKind;
        firstDay = newFirstDay;
        lastDay = newLastDay;
    }

    ClosureRow row() {
        return new ClosureRow(id, version(), name, kind, firstDay, lastDay);
    }
}
