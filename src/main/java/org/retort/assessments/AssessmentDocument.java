package org.retort.assessments;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.retort.documents.Block;
import org.retort.documents.Document;
import org.retort.documents.Letterhead;
import org.retort.documents.Letterheads;
import org.retort.documents.PageSize;
import org.retort.documents.Tone;
import org.retort.labels.LabelCode;
import org.retort.platform.Dates;
import org.springframework.stereotype.Component;

/// The document of an assessment: A4, with the content of the screen and a code that leads to the live page. It bears
/// the name that the school had when it was written, in the colour and with the logo of the day that it is drawn on;
/// what is drawn at signing is kept and never drawn again.
@Component
class AssessmentDocument {

    private final Letterheads letterheads;
    private final Clock clock;

    AssessmentDocument(Letterheads letterheads, Clock clock) {
        this.letterheads = letterheads;
        this.clock = clock;
    }

    /// Made once, at signing. No print date is on it: the same content gives the same bytes.
    byte[] make(AssessmentContent content, String signer, Instant at, LabelCode code) {
        return document(PageSize.A4_PORTRAIT, letterheads.current(), content, code, List.of())
                .add(signOff(content, Optional.of(signed(signer, at, clock.getZone()))))
                .pdf();
    }

    /// What it says, signed or not, as its reader wants it.
    Document document(AssessmentDetail detail, PageSize size) {
        return document(detail, size, letterheads.current());
    }

    /// The same with the letterhead of a batch.
    Document document(AssessmentDetail detail, PageSize size, Letterhead head) {
        return document(detail, size, head, clock.getZone());
    }

    static Document document(AssessmentDetail detail, PageSize size, Letterhead head, ZoneId zone) {
        var signed = detail.signature().map(signature -> signed(signature.name(), signature.at(), zone));
        return document(size, head, detail.content(), detail.code(), standing(detail))
                .add(signOff(detail.content(), signed));
    }

    /// One side for the lesson.
    Document pointOfUse(AssessmentDetail detail, PageSize size) {
        return pointOfUse(detail, size, letterheads.current());
    }

    static Document pointOfUse(AssessmentDetail detail, PageSize size, Letterhead head) {
        var content = detail.content();
        return new PointOfUse(content, standing(detail), detail.signature().isPresent())
                .fitted(size, () -> begun(size, head, content, detail.code(), "For the lesson"));
    }

    private static Document document(
            PageSize size, Letterhead head, AssessmentContent content, LabelCode code, List<Block> standing) {
        var blocks = new AssessmentPages(content).blocks();
        return begun(size, head, content, code, "Risk assessment for a practical lesson")
                .add(blocks.getFirst())
                .add(standing)
                .add(blocks.subList(1, blocks.size()));
    }

    private static Document begun(
            PageSize size, Letterhead head, AssessmentContent content, LabelCode code, String kind) {
        var lesson = content.lesson();
        return Document.on(size, lesson.title(), head.named(content.school()))
                .subtitle(kind)
                .qr(head.live(code.value()), code.label())
                .runningHead("%s · %s · %s".formatted(lesson.groupCode(), Dates.day(lesson.date()), lesson.room()))
                .foot("%s · %s · check the live page before use".formatted(code.label(), version(content)));
    }

    /// What must be read first: that nobody has signed it, or that it no longer holds.
    private static List<Block> standing(AssessmentDetail detail) {
        return switch (detail.state()) {
            case DRAFT ->
                List.of(Block.note(
                        Tone.UNKNOWN,
                        "NOT SIGNED",
                        Block.paragraph(
                                "A draft. The lesson may not be held from it; it is signed on the live page.")));
            case INVALIDATED ->
                List.of(Block.note(Tone.STOP, "NOT VALID", Block.paragraph(String.join(" ", detail.invalidBecause()))));
            case SUPERSEDED ->
                List.of(Block.note(Tone.STOP, "SUPERSEDED", Block.paragraph("A newer one has been signed.")));
            case SIGNED -> List.of();
        };
    }

    private static Block signOff(AssessmentContent content, Optional<Block.Signature> signed) {
        var teacher = signed.orElseGet(() -> new Block.Signature("Teacher of the lesson", "", "", ""));
        var source = content.template();
        var lines = source == null
                ? List.of(teacher)
                : List.of(
                        new Block.Signature(
                                "Template version %d approved by".formatted(source.number()),
                                source.approver(),
                                "Approved in Retort",
                                Dates.day(source.approvedOn())),
                        teacher);
        return new Block.Together(List.of(Block.heading("Sign-off"), new Block.Signatures(lines)));
    }

    private static Block.Signature signed(String signer, Instant at, ZoneId zone) {
        return new Block.Signature("Teacher of the lesson", signer, "Signed in Retort", Dates.moment(at.atZone(zone)));
    }

    private static String version(AssessmentContent content) {
        return content.template() == null
                ? "no template"
                : "template version " + content.template().number();
    }
}
