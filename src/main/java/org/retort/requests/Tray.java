package org.retort.requests;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.retort.platform.SchoolOwned;

/// One tray of a request's kit on the trolley.
@Entity
@Table(name = "request_tray")
class Tray extends SchoolOwned {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private TrayId id;

    private int number;
    private String name;

    @SuppressWarnings("NullAway.Init")
    protected Tray() {} // JPA

    Tray(int number, String name) {
        this.id = TrayId.next();
        this.number = number;
        this.name = name;
    }

    TrayId id() {
        return id;
    }

    int number() {
        return number;
    }

    TrayRow row() {
        return new TrayRow(id, number, name);
    }
}
