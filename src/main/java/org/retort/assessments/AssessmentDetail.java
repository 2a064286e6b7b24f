package org.retort.assessments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retort.labels.LabelCode;
import org.retort.platform.PersonId;

/// One assessment with everything it says and where it stands.
///
/// @param content what was signed, or for a draft what would be signed now
/// @param fingerprint names what the reader has seen; a signature must quote it
/// @param invalidBecause why a signed one no longer holds
/// @param changes for a draft that replaces one that no longer holds: what changed since
/// @param checks what signing asks for; empty once signed
/// @param sha256 of the stored document, once signed
public record AssessmentDetail(
        AssessmentId id,
        LabelCode code,
        UUID lesson,
        PersonId teacher,
        AssessmentState state,
        AssessmentContent content,
        String fingerprint,
        Optional<Signature> signature,
        List<String> invalidBecause,
        Optional<Signature> replaced,
        List<LessonChange> changes,
        List<SigningCheck> checks,
        @Nullable String sha256) {

    /// Who signed, and when.
    public record Signature(AssessmentId assessment, String name, Instant at) {}

    /// Whether nothing but the signature is missing.
    public boolean readyToSign() {
        return state == AssessmentState.DRAFT && checks.stream().allMatch(SigningCheck::met);
    }
}
