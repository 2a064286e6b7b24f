package org.retort.assessments;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.FormulationId;
import org.retort.platform.SchoolOwned;

/// One chemical of an assessed kit.
@Entity
class RiskAssessmentLine extends SchoolOwned {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "assessment_id")
    private RiskAssessment assessment;

    private int position;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "formulation_id"))
    private FormulationId formulation;

    private String label;
    private String amountEach;
    private @Nullable String containerCode;
    private @Nullable String setByHand;

    @SuppressWarnings("NullAway.Init")
    protected RiskAssessmentLine() {}

    RiskAssessmentLine(RiskAssessment assessment, int position, AssessedLine line) {
        this.id = UUID.randomUUID();
        this.assessment = assessment;
        this.position = position;
        this.formulation = line.formulation();
        this.label = line.label();
        this.amountEach = line.amountEach();
        this.containerCode = line.containerCode();
        this.setByHand = line.setByHand();
    }

    AssessedLine line() {
        return new AssessedLine(formulation, label, amountEach, containerCode, setByHand);
    }
}
