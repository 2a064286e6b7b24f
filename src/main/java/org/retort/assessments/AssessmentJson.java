package org.retort.assessments;

import java.nio.charset.StandardCharsets;
import org.retort.platform.Sha256;
import tools.jackson.databind.json.JsonMapper;

/// How an assessment's content is kept: as JSON, the same content always as the same bytes.
final class AssessmentJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private AssessmentJson() {}

    static byte[] write(AssessmentContent content) {
        return JSON.writeValueAsString(content).getBytes(StandardCharsets.UTF_8);
    }

    static AssessmentContent read(byte[] json) {
        return JSON.readValue(new String(json, StandardCharsets.UTF_8), AssessmentContent.class);
    }

    /// Two contents have the same fingerprint when they say the same, whatever is ticked for the class.
    static String fingerprint(AssessmentContent content) {
        return Sha256.of(write(content.with(Adaptation.NONE)));
    }
}
