package org.retort.people;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.retort.platform.SchoolOwned;

/// A class of pupils, known by its code and size and never by names.
@Entity
class TeachingGroup extends SchoolOwned {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private GroupId id;

    private String code;
    private int yearGroup;
    private int pupils;
    private boolean archived;

    @SuppressWarnings("NullAway.Init")
    protected TeachingGroup() {}

    TeachingGroup(GroupId id, String code, int year, int pupils) {
        this.id = id;
        this.code = code;
        this.yearGroup = year;
        this.pupils = pupils;
    }

    void change(String newCode, int newYear, int newPupils) {
        code = newCode;
        yearGroup = newYear;
        pupils = newPupils;
        archived = false;
    }

    void archive() {
        archived = true;
    }

    GroupId id() {
        return id;
    }

    boolean archived() {
        return archived;
    }

    GroupRow row() {
        return new GroupRow(id, version(), code, yearGroup, pupils);
    }
}
