package org.retort.assessments;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.retort.documents.Block;
import org.retort.documents.Document;
import org.retort.documents.PageSize;
import org.retort.labels.LabelCode;
import org.retort.platform.Dates;
import org.retort.platform.SchoolSettings;
import org.springframework.stereotype.Component;

/// The document of a signed assessment: A4, with the content of the screen and a code that leads to the live page.
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
        var lesson = content.lesson();
        var address = settings.current().baseUrl() + "/S/" + code.value();
        var pages = new AssessmentPages(content);
        return Document.on(PageSize.A4_PORTRAIT, lesson.title(), content.school())
                .subtitle("Risk assessment for a practical lesson")
                .qr(address.toUpperCase(Locale.ROOT), code.label())
                .runningHead("%s · %s · %s".formatted(lesson.groupCode(), Dates.day(lesson.date()), lesson.room()))
                .foot("%s · %s · check the live page before use".formatted(code.label(), version(content)))
                .add(pages.blocks())
                .add(new Block.Together(List.of(Block.heading("Sign-off"), signatures(content, signer, at))))
                .pdf();
    }

    private Block signatures(AssessmentContent content, String signer, Instant at) {
        var signed = new Block.Signature(
                "Teacher of the lesson", signer, "Signed in Retort", Dates.moment(at.atZone(clock.getZone())));
        var source = content.template();
        return new Block.Signatures(
                source == null
                        ? List.of(signed)
                        : List.of(
                                new Block.Signature(
                                        "Template version %d approved by".formatted(source.number()),
                                        source.approver(),
                                        "Approved in Retort",
                                        Dates.day(source.approvedOn())),
                                signed));
    }

    private static String version(AssessmentContent content) {
        return content.template() == null
                ? "no template"
                : "template version " + content.template().number();
    }
}
