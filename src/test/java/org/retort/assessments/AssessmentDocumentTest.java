package org.retort.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.retort.labels.LabelCode;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.retort.testing.SafetyRule;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@RetortTest
@As("ADMINISTRATOR")
@Import(AssessedSchool.class)
class AssessmentDocumentTest {

    @Autowired
    AssessedSchool school;

    @Autowired
    RiskAssessments assessments;

    @Autowired
    AssessmentDocument document;

    @Test
    @SafetyRule("SR-024")
    void the_document_says_what_the_screen_says() throws IOException {
        var scene = school.ready();
        var id = assessments.prepare(scene.lesson(scene.weakLine(), scene.strongLine()));
        school.sign(id, Adaptation.of(List.of(ClassNeed.ASTHMA), "Seats at the front"))
                .orThrow();

        var stored = assessments.pdf(id).orThrow();
        Files.createDirectories(Path.of("target", "samples"));
        Files.write(Path.of("target", "samples", "assessment.pdf"), stored.bytes());
        var text = text(stored.bytes());

        assertThat(text)
                .contains(
                        "Temperature changes",
                        "Risk assessment for a practical lesson",
                        "10Y1",
                        "Lab 4",
                        "Sana Khan",
                        "Danger",
                        "H314",
                        "Ruth Lewis",
                        "Glass thermometer breaks",
                        "Asthma",
                        "Seats at the front",
                        assessments.detail(id).code().label());
        assertThat(stored.filename()).endsWith(" 10Y1 Temperature changes.pdf");
    }

    @Test
    void the_same_content_gives_the_same_bytes() {
        var scene = school.ready();
        var content = assessments.detail(assessments.prepare(scene.lesson())).content();
        var code = new LabelCode(
                assessments.detail(assessments.prepare(scene.lesson())).code().value());

        assertThat(document.make(content, "Sana Khan", Instant.EPOCH, code))
                .isEqualTo(document.make(content, "Sana Khan", Instant.EPOCH, code));
    }

    private static String text(byte[] pdf) throws IOException {
        try (var reader = new PdfReader(pdf)) {
            var text = new StringBuilder();
            var extractor = new PdfTextExtractor(reader);
            for (var page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(extractor.getTextFromPage(page)).append('\n');
            }
            return text.toString().replace('\u00A0', ' ');
        }
    }
}
