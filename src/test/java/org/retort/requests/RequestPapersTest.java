package org.retort.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.retort.assessments.AssessmentBatches;
import org.retort.assessments.TemplateSheets;
import org.retort.assessments.Templates;
import org.retort.documents.Batch;
import org.retort.documents.Letterhead;
import org.retort.documents.Proof;
import org.retort.platform.Dates;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.retort.platform.SchoolId;
import org.retort.platform.SchoolProfile;
import org.retort.stock.ChemicalRegister;
import org.retort.testing.As;
import org.retort.testing.Pdf;
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
    TestSchools schools;

    @Test
    void day_sheet_pick_list_cards_and_register_hold_what_the_lesson_needs() throws Exception {
        var scene = school.assessed();
        var id = accepted(scene);
        var head = Letterhead.of("Westbridge School");

        var day = Proof.stands(DaySheet.document(board.day(scene.date()), head));
        var pick = Proof.stands(PickSheet.document(lists.of(scene.date(), java.util.Set.of(id)), "Westbridge School"));
        var trays = Proof.stands(TrayCards.cards(
                book.detail(id), new SchoolProfile(SchoolId.NONE, "Westbridge School", "https://prep.school.example")));
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
