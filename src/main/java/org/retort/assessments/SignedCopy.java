package org.retort.assessments;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;
import org.retort.platform.SchoolOwned;

/// Everything a signed assessment says, and its document as it was made at signing: written once.
@Entity
@Immutable
class SignedCopy extends SchoolOwned {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AssessmentId id;

    @Column(updatable = false)
    private byte[] content;

    @Column(updatable = false)
    private byte[] document;

    @Column(updatable = false)
    private String sha256;

    @SuppressWarnings("NullAway.Init")
    protected SignedCopy() {}

    SignedCopy(AssessmentId id, byte[] content, byte[] document, String sha256) {
        this.id = id;
        this.content = content.clone();
        this.document = document.clone();
        this.sha256 = sha256;
    }

    byte[] content() {
        return content.clone();
    }

    byte[] document() {
        return document.clone();
    }

    String sha256() {
        return sha256;
    }
}
