package org.retort.assessments;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/// Names one version of one template.
@Embeddable
public record TemplateId(UUID value) implements Serializable {

    public static TemplateId next() {
        return new TemplateId(UUID.randomUUID());
    }
}
