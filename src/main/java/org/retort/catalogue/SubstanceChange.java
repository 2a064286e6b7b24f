package org.retort.catalogue;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.retort.platform.Actor;
import org.retort.platform.PersonId;
import org.retort.platform.SchoolOwned;

/// Somebody changed facts that a classification hangs on. Never changed.
@Entity
@Immutable
class SubstanceChange extends SchoolOwned {

    private static final int LONGEST = 1000;

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "substance_id"))
    private SubstanceId substance;

    private String what;
    private String because;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "changed_by"))
    private PersonId changedBy;

    private String changedByName;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected SubstanceChange() {}

    SubstanceChange(SubstanceId substance, String what, String because, Actor actor, Instant now) {
        id = UUID.randomUUID();
        this.substance = substance;
        this.what = what.substring(0, Math.min(what.length(), LONGEST));
        this.because = because;
        changedBy = actor.person();
        changedByName = actor.displayName();
        recordedAt = now;
    }

    SubstanceChangeRow row() {
        return new SubstanceChangeRow(substance, what, because, changedByName, recordedAt);
    }
}
