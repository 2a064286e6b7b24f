package org.retort.requests;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.retort.platform.SchoolOwned;

/// One step in the life of a request; never changed.
@Entity
class RequestEvent extends SchoolOwned {

    static final int LONGEST_NOTE = 1000;

    @Id
    private UUID id;

    private int number;
    private Instant at;
    private UUID personId;
    private String personName;
    private String what;
    private String note;

    @SuppressWarnings("NullAway.Init")
    protected RequestEvent() {} // JPA

    RequestEvent(int number, String what, Deed deed, String note) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.at = deed.at();
        this.personId = deed.person().value();
        this.personName = deed.name();
        this.what = what;
        this.note = note.length() > LONGEST_NOTE ? note.substring(0, LONGEST_NOTE) : note;
    }

    EventRow row() {
        return new EventRow(at, personName, what, note);
    }
}
