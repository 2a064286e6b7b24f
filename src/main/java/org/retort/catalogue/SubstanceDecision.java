package org.retort.catalogue;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.retort.platform.Actor;
import org.retort.platform.PersonId;
import org.retort.platform.SchoolOwned;
import org.retort.quantity.Strength;

/// What a safety lead decided about the facts of a substance. Never changed: what no longer counts is withdrawn by a
/// later row.
@Entity
@Immutable
class SubstanceDecision extends SchoolOwned {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "substance_id"))
    private SubstanceId substance;

    @Column(name = "sequence_number")
    private int number;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    private @Nullable Integer withdraws;
    private String parts;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "from_value"))
    @AttributeOverride(name = "unit", column = @Column(name = "from_unit"))
    private @Nullable Strength from;

    private String source;
    private LocalDate dated;
    private int referenceVersion;
    private String milderBecause;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "decided_by"))
    private PersonId decidedBy;

    private String decidedByName;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected SubstanceDecision() {}

    SubstanceDecision(SubstanceId substance, int number, Said said, int referenceVersion, Actor actor, Instant now) {
        id = UUID.randomUUID();
        this.substance = substance;
        this.number = number;
        kind = said.kind();
        withdraws = said.withdraws();
        parts = StatedHazard.lines(said.hazards());
        from = said.from();
        source = said.source().strip();
        dated = said.dated();
        this.referenceVersion = referenceVersion;
        milderBecause = said.milderBecause().strip();
        decidedBy = actor.person();
        decidedByName = actor.displayName();
        recordedAt = now;
    }

    SubstanceDecisionRow row() {
        return new SubstanceDecisionRow(
                substance,
                number,
                kind,
                withdraws,
                StatedHazard.parseAll(parts),
                from,
                source,
                dated,
                referenceVersion,
                milderBecause,
                decidedByName,
                recordedAt);
    }

    /// What is decided, before it has a number.
    ///
    /// @param milderBecause why a sheet may say less than the one before; empty where it does not
    record Said(
            DecisionKind kind,
            @Nullable Integer withdraws,
            List<StatedHazard> hazards,
            @Nullable Strength from,
            String source,
            LocalDate dated,
            String milderBecause) {

        Said(
                DecisionKind kind,
                @Nullable Integer withdraws,
                List<StatedHazard> hazards,
                @Nullable Strength from,
                String source,
                LocalDate dated) {
            this(kind, withdraws, hazards, from, source, dated, "");
        }

        /// The same with that reason.
        Said because(String reason) {
            return new Said(kind, withdraws, hazards, from, source, dated, reason);
        }
    }
}
