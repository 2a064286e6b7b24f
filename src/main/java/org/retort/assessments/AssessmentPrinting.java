package org.retort.assessments;

import org.retort.documents.Batch.Part;
import org.retort.documents.Document;
import org.retort.documents.Letterhead;
import org.retort.documents.PageSize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The parts of a batch, each read when it is its turn, in a transaction of its own; all share one letterhead.
@Component
class AssessmentPrinting {

    private final AssessmentReading reading;
    private final AssessmentDocument document;
    private final TemplateSheets templates;
    private final TransactionTemplate reads;

    AssessmentPrinting(
            AssessmentReading reading,
            AssessmentDocument document,
            TemplateSheets templates,
            PlatformTransactionManager transactions) {
        this.reading = reading;
        this.document = document;
        this.templates = templates;
        this.reads = new TransactionTemplate(transactions);
        this.reads.setReadOnly(true);
    }

    /// In a ZIP the document that was kept at signing, byte for byte; in one file drawn from the signed copy.
    Part part(AssessmentRow row, Letterhead head) {
        var id = row.id();
        var filename = "%s %s %s.pdf".formatted(row.date(), row.groupCode(), plain(row.title()));
        return new Part(filename, () -> reads.execute(_ -> drawn(id, head)), () -> reads.execute(_ -> stored(id)));
    }

    Part part(TemplateRow row, Letterhead head) {
        var filename = "%s, version %d.pdf".formatted(plain(row.title()), row.number());
        return Part.drawn(filename, () -> templates.document(row.id(), head));
    }

    private Document drawn(AssessmentId id, Letterhead head) {
        return document.document(reading.detail(id), PageSize.A4_PORTRAIT, head);
    }

    private byte[] stored(AssessmentId id) {
        return reading.document(id).orThrow().bytes();
    }

    private static String plain(String title) {
        return title.replaceAll("[^\\p{L}\\p{N} ,()-]+", "_");
    }
}
