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

/// What somebody wrote down of how a mixture of the school is made. Never changed: another recipe is another row, and
/// the mixture says which one counts.
@Entity
@Immutable
class MixtureRecipe extends SchoolOwned {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "substance_id"))
    private SubstanceId substance;

    @Column(name = "sequence_number")
    private int number;

    private String reason;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
    private PersonId recordedBy;

    private String recordedByName;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected MixtureRecipe() {}

    MixtureRecipe(SubstanceId substance, int number, String reason, Actor actor, Instant now) {
        id = UUID.randomUUID();
        this.substance = substance;
        this.number = number;
        this.reason = reason.strip();
        recordedBy = actor.person();
        recordedByName = actor.displayName();
        recordedAt = now;
    }

    UUID id() {
        return id;
    }
}
