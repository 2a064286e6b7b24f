package org.retort.assessments;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.retort.documents.Document;
import org.retort.documents.Letterhead;
import org.retort.documents.PageSize;
import org.retort.labels.LabelCode;
import org.retort.platform.PersonId;

/// Assessments on paper without a database.
final class Papers {

    private static final UUID ID = new UUID(1, 1);
    private static final LabelCode CODE = new LabelCode("00000000");

    static final Letterhead HEAD = Letterhead.of("Westbridge School", "https://prep.school.example");

    private Papers() {}

    static Document whole(PageSize size, AssessmentContent content) {
        return whole(size, content, HEAD);
    }

    static Document whole(PageSize size, AssessmentContent content, Letterhead head) {
        return AssessmentDocument.document(detail(content), size, head, ZoneOffset.UTC);
    }

    static Document pointOfUse(PageSize size, AssessmentContent content) {
        return AssessmentDocument.pointOfUse(detail(content), size, HEAD);
    }

    private static AssessmentDetail detail(AssessmentContent content) {
        var id = new AssessmentId(ID);
        return new AssessmentDetail(
                id,
                CODE,
                ID,
                new PersonId(ID),
                AssessmentState.SIGNED,
                content,
                "",
                Optional.of(new AssessmentDetail.Signature(id, "Sana Khan", Instant.parse("2026-11-23T16:05:00Z"))),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                null);
    }
}
