package org.retort.people;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.retort.platform.PersonId;
import org.retort.platform.SchoolOwned;

/// For how long the school once settled that a kind of record is kept; the one with the highest number counts.
@Entity
@Immutable
class RetentionPeriod extends SchoolOwned {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private RecordKind kind;

    private int number;
    private @Nullable Integer years;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "settled_by"))
    private PersonId settledBy;

    private Instant settledAt;

    @SuppressWarnings("NullAway.Init")
    protected RetentionPeriod() {}

    /// @param years null for good
    RetentionPeriod(RecordKind kind, int number, @Nullable Integer years, PersonId by, Instant at) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.number = number;
        this.years = years;
        this.settledBy = by;
        this.settledAt = at;
    }

    int number() {
        return number;
    }

    @Nullable
    Integer years() {
        return years;
    }

    PersonId settledBy() {
        return settledBy;
    }

    Instant settledAt() {
        return settledAt;
    }
}
