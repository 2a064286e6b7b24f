package org.retort.assessments;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/// Names one assessment of one lesson.
@Embeddable
public record AssessmentId(UUID value) implements Serializable {

    public static AssessmentId next() {
        return new AssessmentId(UUID.randomUUID());
    }
}
