package org.retort.assessments;

import org.retort.documents.PageSize;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Assessments on paper as their readers want them, beside the document that was kept at signing: lying, and on one
/// side for the lesson. A draft says on itself that it is one.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class AssessmentSheets {

    private final AssessmentReading reading;
    private final AssessmentDocument document;

    AssessmentSheets(AssessmentReading reading, AssessmentDocument document) {
        this.reading = reading;
        this.document = document;
    }

    /// All that it says.
    public byte[] whole(AssessmentId id, PageSize size) {
        return document.document(reading.detail(id), size).pdf();
    }

    /// What a teacher looks at during the lesson, on one side.
    public byte[] pointOfUse(AssessmentId id, PageSize size) {
        return document.pointOfUse(reading.detail(id), size).pdf();
    }
}
