package org.retort.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
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
import org.retort.testing.SafetyRule;
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
    LessonAssessments lessons;

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

        assertThat(Pdf.pageTexts(Files.readAllBytes(one.file())).getFirst()).contains("Contents", "10X2");
        assertThat(Pdf.breaches(Files.readAllBytes(one.file()))).isEmpty();
        assertThat(names(zip)).hasSize(zip.total()).allMatch(name -> name.endsWith(".pdf"));
        assertThat(batches.lessons(null, scene.date(), "", true).refusal()).contains("Say from which day.");
        assertThat(batches.lessons(scene.date(), null, "", true).refusal()).contains("Say up to which day.");
        assertThat(batches.lessons(scene.date(), scene.date().minusDays(1), "", true)
                        .refusal())
                .contains("Choose a day from %s to a year later.".formatted(Dates.day(scene.date())));
        assertThat(batches.lessons(scene.date().plusYears(1), scene.date().plusYears(1), "", true))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    @SafetyRule("SR-049")
    void the_page_of_what_is_not_signed_begins_from_what_was_asked_for() throws Exception {
        var scene = school.assessed();
        var signed = sent(scene, "10A1", 0);
        school.sign(scene, signed);
        var neverBegun = sent(scene, "10B2", 1);
        var redrafted = sent(scene, "10C3", 2);
        school.sign(scene, redrafted);
        moveToOtherRoom(scene, redrafted);
        lessons.prepare(redrafted);
        var calledOff = sent(scene, "10D4", 3);
        school.sign(scene, calledOff);
        requests.cancel(calledOff, "").orThrow();
        school.asTechnician(scene);

        var zip = done(batches.lessons(scene.date(), scene.date(), "", false).orThrow());
        var one = done(batches.lessons(scene.date(), scene.date(), "", true).orThrow());

        assertThat(names(zip))
                .hasSize(2)
                .anyMatch(name -> name.contains("10A1"))
                .anyMatch(name -> name.endsWith("not signed.pdf"));
        var last = Pdf.pageTexts(Files.readAllBytes(one.file())).getLast();
        assertThat(last).contains("Not signed", "10B2", "not begun", "10C3", "no longer valid");
        assertThat(last).doesNotContain("10A1", "10D4");
        assertThat(last.split("10C3", -1)).hasSize(2);
        assertThat(book.detail(neverBegun).state()).isEqualTo(RequestState.SUBMITTED);
    }

    private void moveToOtherRoom(LessonSchool.Scene scene, RequestId id) {
        var detail = book.detail(id);
        requests.change(id, detail.version(), detail.lesson().in(scene.lab2()), detail.kit())
                .orThrow();
    }

    private RequestId sent(LessonSchool.Scene scene, String group, int period) {
        school.asTeacher(scene);
        var usual = scene.lesson().at(scene.date(), scene.periods().get(period).id());
        var lesson = new Lesson(
                usual.practical(),
                usual.when(),
                usual.room(),
                null,
                group,
                usual.year(),
                16,
                usual.groupSize(),
                false,
                usual.teacher(),
                0,
                List.of(),
                "");
        var id = requests.keep(null, 0, lesson, requests.kit(lesson, List.of()))
                .orThrow()
                .id();
        requests.submit(id).orThrow();
        return id;
    }

    private static List<String> names(Batch zip) throws IOException {
        var names = new ArrayList<String>();
        try (var entries = new ZipInputStream(Files.newInputStream(zip.file()))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    @Test
    void every_document_bears_the_name_the_logo_and_the_colour_of_the_school() throws Exception {
        var scene = school.assessed();
        var id = accepted(scene);
        schools.actAs("Judith Marsh", "ADMINISTRATOR");
        settings.change(settings.settled().version(), "Westbridge School", "http://localhost:8080", false)
                .orThrow();
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
                Files.readAllBytes(done(batches.lessons(scene.date(), scene.date(), "", true)
                                .orThrow())
                        .file()));
        papers.put("zip", first(done(batches.templates(null, false).orThrow())));

        papers.forEach((kind, pdf) -> {
            assertThat(Pdf.alternatives(pdf)).as(kind).contains("Logo of Westbridge School");
            assertThat(Pdf.images(pdf)).as(kind).isEqualTo(1);
            assertThat(Pdf.inks(pdf)).as(kind).contains(0x5B2A86).doesNotContain(0x075E5E);
        });
    }

    private static byte[] first(Batch batch) throws IOException {
        try (var entries = new ZipInputStream(Files.newInputStream(batch.file()))) {
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
