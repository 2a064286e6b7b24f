package org.retort.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.retort.assessments.AssessmentBatches;
import org.retort.assessments.AssessmentSheets;
import org.retort.assessments.RiskAssessments;
import org.retort.assessments.TemplateSheets;
import org.retort.assessments.Templates;
import org.retort.documents.Batch;
import org.retort.documents.Letterhead;
import org.retort.documents.Letterheads;
import org.retort.documents.Logo;
import org.retort.documents.PageSize;
import org.retort.documents.Proof;
import org.retort.platform.Dates;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.retort.platform.SchoolSettings;
import org.retort.practicals.TechnicianSheet;
import org.retort.stock.ChemicalRegister;
import org.retort.testing.As;
import org.retort.testing.Pdf;
import org.retort.testing.Pictures;
import org.retort.testing.RetortTest;
import org.retort.testing.TestSchools;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

@RetortTest
@Import(LessonSchool.class)
@As("TECHNICIAN")
class RequestPapersTest {

    private static final TechnicianSheet.ForClass FOR_CLASS =
            new TechnicianSheet.ForClass(28, 2, false, 10, "for 28 pupils in 14 pairs", "Each pair");

    @Autowired
    LessonSchool school;

    @Autowired
    Requests requests;

    @Autowired
    Preparing preparing;

    @Autowired
    RequestBook book;

    @Autowired
    DayBoard board;

    @Autowired
    PickLists lists;

    @Autowired
    TrayCards cards;

    @Autowired
    DaySheet daySheet;

    @Autowired
    ChemicalRegister register;

    @Autowired
    AssessmentBatches batches;

    @Autowired
    Templates templates;

    @Autowired
    TemplateSheets templateSheets;

    @Autowired
    PickSheet pickSheet;

    @Autowired
    AssessmentSheets assessments;

    @Autowired
    RiskAssessments signed;

    @Autowired
    TechnicianSheet sheet;

    @Autowired
    Letterheads letterheads;

    @Autowired
    SchoolSettings settings;

    @Autowired
    TestSchools schools;

    @Test
    void day_sheet_pick_list_cards_and_register_hold_what_the_lesson_needs() throws Exception {
        var scene = school.assessed();
        var id = accepted(scene);
        var head = Letterhead.of("Westbridge School", "https://prep.school.example");

        var day = Proof.stands(DaySheet.document(board.day(scene.date()), head));
        var pick = Proof.stands(PickSheet.document(lists.of(scene.date(), Set.of(id)), head));
        var trays = Proof.stands(TrayCards.cards(book.detail(id), head));
        var stock = register.pdf();

        assertThat(Pdf.pageTexts(day).getFirst()).contains("10X2", "Lab 4", "P3");
        assertThat(Pdf.pageTexts(pick).getFirst()).contains("Sodium hydroxide");
        assertThat(Pdf.pageTexts(trays).getFirst()).contains("Trolley", "Tray 1");
        assertThat(Pdf.breaches(stock)).isEmpty();
        assertThat(Pdf.pageTexts(stock).getFirst()).contains("For the fire service", "Prep room › Shelf 1");
    }

    @Test
    void a_teacher_prints_no_cards_and_another_school_finds_no_request() {
        var scene = school.assessed();
        var id = accepted(scene);

        school.asTeacher(scene);
        assertThatThrownBy(() -> cards.pdf(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> daySheet.pdf(scene.date())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> register.pdf()).isInstanceOf(AccessDeniedException.class);

        var template = templates.versions(scene.practical()).getFirst().id();
        var other = schools.aPersonOf(schools.aSchool(), "Eve Other", "TECHNICIAN");
        schools.actAs(other, "TECHNICIAN");
        assertThatThrownBy(() -> cards.pdf(id)).isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> templateSheets.pdf(template)).isInstanceOf(NoSuchThing.class);
    }

    @Test
    void a_week_is_printed_in_the_background_as_one_file_and_as_a_zip() throws Exception {
        var scene = school.assessed();
        var id = accepted(scene);
        school.sign(scene, id);
        school.asTechnician(scene);

        var one = done(batches.lessons(scene.date(), scene.date(), "10x2", true).orThrow());
        var zip = done(batches.templates(null, false).orThrow());

        assertThat(Pdf.pageTexts(one.bytes()).getFirst()).contains("Contents", "10X2");
        assertThat(Pdf.breaches(one.bytes())).isEmpty();
        var names = new ArrayList<String>();
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip.bytes()))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names).hasSize(zip.total()).allMatch(name -> name.endsWith(".pdf"));
        assertThat(batches.lessons(null, scene.date(), "", true).refusal()).contains("Say from which day.");
        assertThat(batches.lessons(scene.date(), null, "", true).refusal()).contains("Say up to which day.");
        assertThat(batches.lessons(scene.date(), scene.date().minusDays(1), "", true)
                        .refusal())
                .contains("Choose a day from %s to a year later.".formatted(Dates.day(scene.date())));
        assertThat(batches.lessons(scene.date().plusYears(1), scene.date().plusYears(1), "", true))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void every_document_bears_the_name_the_logo_and_the_colour_of_the_school() throws Exception {
        var scene = school.assessed();
        var id = accepted(scene);
        schools.actAs("Judith Marsh", "ADMINISTRATOR");
        settings.change("Westbridge School", "http://localhost:8080", false).orThrow();
        var settled = letterheads.settled();
        letterheads
                .change(settled.version(), "#5B2A86", Logo.of(Pictures.crest()).orThrow())
                .orThrow();
        var assessment = school.sign(scene, id);
        school.asTechnician(scene);
        var template = templates.versions(scene.practical()).getFirst().id();

        var papers = new LinkedHashMap<String, byte[]>();
        papers.put("day sheet", daySheet.pdf(scene.date()));
        papers.put("pick list", pickSheet.pdf(scene.date(), Set.of(id)));
        papers.put("cards", cards.pdf(id));
        papers.put("register", register.pdf());
        papers.put("template", templateSheets.pdf(template));
        papers.put("upright", assessments.whole(assessment, PageSize.A4_PORTRAIT));
        papers.put("across", assessments.whole(assessment, PageSize.A4_LANDSCAPE));
        papers.put("for the lesson", assessments.pointOfUse(assessment, PageSize.A5_PORTRAIT));
        papers.put("as signed", signed.pdf(assessment).orThrow().bytes());
        papers.put("sheet", sheet.pdf(scene.practical(), FOR_CLASS));
        papers.put(
                "one file",
                done(batches.lessons(scene.date(), scene.date(), "", true).orThrow())
                        .bytes());
        papers.put("zip", first(done(batches.templates(null, false).orThrow())));

        papers.forEach((kind, pdf) -> {
            assertThat(Pdf.alternatives(pdf)).as(kind).contains("Logo of Westbridge School");
            assertThat(Pdf.images(pdf)).as(kind).isEqualTo(1);
            assertThat(Pdf.inks(pdf)).as(kind).contains(0x5B2A86).doesNotContain(0x075E5E);
        });
    }

    private static byte[] first(Batch batch) throws IOException {
        try (var entries = new ZipInputStream(new ByteArrayInputStream(batch.bytes()))) {
            entries.getNextEntry();
            return entries.readAllBytes();
        }
    }

    private static Batch done(Batch batch) throws InterruptedException {
        for (var tries = 0; tries < 600 && batch.state() == Batch.State.RUNNING; tries++) {
            Thread.sleep(Duration.ofMillis(100));
        }
        assertThat(batch.state()).isEqualTo(Batch.State.DONE);
        return batch;
    }

    private RequestId accepted(LessonSchool.Scene scene) {
        school.asTeacher(scene);
        var id = requests.keep(null, 0, scene.lesson(), requests.kit(scene.lesson(), List.of()))
                .orThrow()
                .id();
        requests.submit(id).orThrow();
        school.asTechnician(scene);
        preparing.accept(id).orThrow();
        return id;
    }
}
