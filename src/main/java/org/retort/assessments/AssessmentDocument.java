package org.retort.assessments;

import java.time.Instant;
import org.retort.labels.LabelCode;
import org.springframework.stereotype.Component;

/// The document of a signed assessment.
@Component
class AssessmentDocument {

    /// Made once, at signing.
    byte[] make(AssessmentContent content, String signer, Instant at, LabelCode code) {
        return AssessmentJson.write(content);
    }
}
