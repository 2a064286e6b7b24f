package org.retort.catalogue;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.retort.hazards.MadeMilder;
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
    private boolean softens;

    @SuppressWarnings("NullAway.Init")
    protected MixtureRecipe() {}

    /// @param softens whether it says less than the one before
    MixtureRecipe(SubstanceId substance, int number, String reason, boolean softens, Actor actor, Instant now) {
        id = UUID.randomUUID();
        this.substance = substance;
        this.number = number;
        this.reason = reason.strip();
        recordedBy = actor.person();
        recordedByName = actor.displayName();
        recordedAt = now;
        this.softens = softens;
    }

    SubstanceId substance() {
        return substance;
    }

    int number() {
        return number;
    }

    /// Who made the mixture milder by it, and why.
    MadeMilder madeMilder(ZoneId zone) {
        return new MadeMilder(recordedByName, LocalDate.ofInstant(recordedAt, zone), reason);
    }

    UUID id() {
        return id;
    }
}
