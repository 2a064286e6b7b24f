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
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.retort.hazards.HazardKnowledge;
import org.retort.hazards.HazardStatement;
import org.retort.hazards.Pictogram;
import org.retort.hazards.SignalWord;
import org.retort.platform.Actor;
import org.retort.platform.PersonId;
import org.retort.platform.SchoolOwned;

/// What a safety lead decided for a formulation. Never changed: a new decision is a new row, and the latest counts.
@Entity
@Immutable
class HandAssessment extends SchoolOwned {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "formulation_id"))
    private FormulationId formulation;

    @Column(name = "sequence_number")
    private int number;

    private String codes;

    @Enumerated(EnumType.STRING)
    private @Nullable SignalWord signalWord;

    private String pictograms;
    private String source;
    private LocalDate assessedOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "assessed_by"))
    private PersonId assessedBy;

    private String assessedByName;
    private Instant recordedAt;
    private String milderBecause;
    private String leavesOut;

    @SuppressWarnings("NullAway.Init")
    protected HandAssessment() {}

    HandAssessment(
            FormulationId formulation,
            int number,
            HandDecision decision,
            List<String> leavesOut,
            Actor actor,
            Instant now) {
        id = UUID.randomUUID();
        this.formulation = formulation;
        this.number = number;
        codes = String.join(" ", decision.codes());
        signalWord = decision.signalWord();
        pictograms = decision.pictograms().stream().map(Enum::name).collect(Collectors.joining(" "));
        source = decision.source();
        assessedOn = decision.assessedOn();
        assessedBy = actor.person();
        assessedByName = actor.displayName();
        recordedAt = now;
        milderBecause = leavesOut.isEmpty() ? "" : decision.milderBecause();
        this.leavesOut = String.join(" ", leavesOut);
    }

    HandAssessmentRow row() {
        return new HandAssessmentRow(
                formulation,
                number,
                parts(codes).stream().map(HandAssessment::statement).toList(),
                signalWord,
                parts(pictograms).stream().map(Pictogram::valueOf).toList(),
                source,
                assessedOn,
                assessedByName,
                recordedAt,
                milderBecause,
                parts(leavesOut));
    }

    private static HazardStatement statement(String code) {
        return HazardKnowledge.find(code).orElseGet(() -> new HazardStatement(code, ""));
    }

    private static List<String> parts(String joined) {
        return Arrays.stream(joined.split(" ")).filter(part -> !part.isBlank()).toList();
    }
}
