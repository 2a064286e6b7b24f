package org.retort.people;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retort.platform.Outcome;
import org.retort.platform.PersonId;
import org.retort.platform.SchoolOwned;

/// Keeps whatever belongs to one person, or to anybody, from being let go until it is lifted.
@Entity
class LegalHold extends SchoolOwned {

    @Id
    private UUID id;

    private @Nullable UUID personId;
    private String reason;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "set_by"))
    private PersonId setBy;

    private Instant setAt;
    private @Nullable UUID liftedBy;
    private @Nullable Instant liftedAt;
    private @Nullable String liftedBecause;

    @SuppressWarnings("NullAway.Init")
    protected LegalHold() {}

    /// @param person null for everybody
    LegalHold(@Nullable PersonId person, String reason, PersonId by, Instant at) {
        this.id = UUID.randomUUID();
        this.personId = person == null ? null : person.value();
        this.reason = reason;
        this.setBy = by;
        this.setAt = at;
    }

    Outcome<UUID> lift(String because, PersonId by, Instant at) {
        if (liftedAt != null) {
            return Outcome.conflict("This hold was lifted already.");
        }
        liftedBecause = because;
        liftedBy = by.value();
        liftedAt = at;
        return Outcome.done(id);
    }

    UUID id() {
        return id;
    }

    Optional<PersonId> person() {
        return Optional.ofNullable(personId).map(PersonId::new);
    }

    String reason() {
        return reason;
    }

    PersonId setBy() {
        return setBy;
    }

    Instant setAt() {
        return setAt;
    }

    Optional<PersonId> liftedBy() {
        return Optional.ofNullable(liftedBy).map(PersonId::new);
    }

    @Nullable
    Instant liftedAt() {
        return liftedAt;
    }

    @Nullable
    String liftedBecause() {
        return liftedBecause;
    }
}
