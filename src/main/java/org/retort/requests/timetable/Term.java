package org.retort.requests.timetable;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.retort.platform.SchoolOwned;

/// A term of the school year.
@Entity
class Term extends SchoolOwned {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private TermId id;

    private String name;
    private LocalDate firstDay;
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private WeekLetter firstWeek;

    @SuppressWarnings("NullAway.Init")
    protected Term() {} // JPA

    Term(String name, LocalDate firstDay, LocalDate lastDay, WeekLetter firstWeek) {
        this.id = TermId.next();
        this.name = name;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.firstWeek = firstWeek;
    }

    void change(String newName, LocalDate newFirstDay, LocalDate newLastDay, WeekLetter newFirstWeek) {
        name = newName;
        firstDay = newFirstDay;
        lastDay = newLastDay;
        firstWeek = newFirstWeek;
    }

    TermRow row() {
        return new TermRow(id, version(), name, firstDay, lastDay, firstWeek);
    }
}
