package org.retort.assessments;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.retort.assessments.AssessmentDetail.Signature;
import org.retort.documents.Block;
import org.retort.documents.Document;
import org.retort.documents.Letterhead;
import org.retort.documents.PageSize;
import org.retort.documents.Tone;
import org.retort.labels.LabelCode;
import org.retort.platform.Dates;
import org.retort.platform.SchoolSettings;
import org.springframework.stereotype.Component;

/// The document of an assessment: A4, with the content of the screen and a code that leads to the live page.
@Component
class AssessmentDocument {

    private final SchoolSettings settings;
    private final Clock clock;

    AssessmentDocument(SchoolSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /// Made once, at signing. No print date is on it: the same content gives the same bytes.
    byte[] make(AssessmentContent content, String signer, Instant at, LabelCode code) {
        return document(PageSize.A4_PORTRAIT, content, code, List.of())
                .add(signOff(content, Optional.of(signed(signer, at))))
                .pdf();
    }

    /// What it says, signed or not, as its reader wants it.
    Document document(AssessmentDetail detail, PageSize size) {
        return document(size, detail.content(), detail.code(), standing(detail))
                .add(signOff(detail.content(), detail.signature().map(this::signed)));
    }

    /// One side for the lesson.
    Document pointOfUse(AssessmentDetail detail, PageSize size) {
        var content = detail.content();
        var begun = new PointOfUse(content, standing(detail), detail.signature().map(Signature::name));
        return begun.fitted(() -> head(size, content, detail.code(), "For the lesson"));
    }

    private Document document(PageSize size, AssessmentContent content, LabelCode code, List<Block> standing) {
        var blocks = new AssessmentPages(content).blocks();
        return head(size, content, code, "Risk assessment for a practical lesson")
                .add(blocks.getFirst())
                .add(standing)
                .add(blocks.subList(1, blocks.size()));
    }

    private Document head(PageSize size, AssessmentContent content, LabelCode code, String kind) {
        var lesson = content.lesson();
        var address = settings.current().baseUrl() + "/S/" + code.value();
        return Document.on(size, lesson.title(), Letterhead.of(content.school()))
                .subtitle(kind)
                .qr(address.toUpperCase(Locale.ROOT), code.label())
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

    private Block.Signature signed(Signature signature) {
        return signed(signature.name(), signature.at());
    }

    private Block.Signature signed(String signer, Instant at) {
        return new Block.Signature(
                "Teacher of the lesson", signer, "Signed in Retort", Dates.moment(at.atZone(clock.getZone())));
    }

    private static String version(AssessmentContent content) {
        return content.template() == null
                ? "no template"
                : "template version " + content.template().number();
    }
}
