package org.retort.practicals;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.retort.platform.SchoolOwned;

/// Who changed what of a practical, one row a version; written once.
@Entity
class PracticalChange extends SchoolOwned {

    private static final int WHAT = 500;

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "practical_id"))
    private PracticalId practical;

    private int revision;
    private Instant changedAt;
    private String changedBy;
    private String what;

    @SuppressWarnings("NullAway.Init")
    protected PracticalChange() {} // JPA

    PracticalChange(Practical practical, Instant at, String by, String what) {
        this.id = UUID.randomUUID();
        this.practical = practical.id();
        this.revision = practical.revision();
        this.changedAt = at;
        this.changedBy = by;
        this.what = what.length() > WHAT ? what.substring(0, WHAT - 1) + "…" : what;
    }
}
