package org.retort.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retort.assessments.Validity;
import org.retort.platform.Outcome;
import org.retort.practicals.KitItem;
import org.retort.practicals.PracticalData;
import org.retort.practicals.PracticalEditing;
import org.retort.practicals.Practicals;
import org.retort.stock.NewPlace;
import org.retort.stock.Places;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.retort.testing.SafetyRule;
import org.retort.testing.TestSchools;
import org.retort.testing.TestSchools.TestActor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/// What still changes when a lesson is accepted, signed or prepared already: cover, another room, how it is held.
@RetortTest
@Import(LessonSchool.class)
@As("TECHNICIAN")
class LateChangesTest {

    @Autowired
    LessonSchool school;

    @Autowired
    TestSchools schools;

    @Autowired
    Requests requests;

    @Autowired
    Preparing preparing;

    @Autowired
    Picking picking;

    @Autowired
    PickLists pickLists;

    @Autowired
    Covering covering;

    @Autowired
    Gatekeeper gatekeeper;

    @Autowired
    RequestBook book;

    @Autowired
    LessonAssessments assessments;

    @Autowired
    Practicals practicals;

    @Autowired
    PracticalEditing editing;

    @Autowired
    Places places;

    private LessonSchool.Scene scene;
    private TestActor cover;

    @BeforeEach
    void a_school() {
        scene = school.assessed();
        cover = schools.aPersonOf(scene.teacher().school(), "Tom Reed", "TEACHER");
    }

    @Test
    @SafetyRule("SR-022")
    void a_signed_demonstration_that_pupils_are_to_do_is_to_be_signed_again() {
        var id = signed(scene.lesson().shown());

        change(id, scene.lesson().inGroupsOf(2));

        assertThat(assessments.validity(id).reasons()).contains("The demonstration became a class practical.");
        assertThat(assessments.validity(id).state()).isEqualTo(Validity.State.INVALIDATED);
    }

    @Test
    @SafetyRule("SR-022")
    void an_amount_set_by_hand_and_another_year_are_to_be_signed_again() {
        var id = signed(scene.lesson());
        var kit = book.detail(id).kit().stream()
                .map(entry -> entry.label().startsWith("Hydrochloric acid")
                        ? entry.amounting(new java.math.BigDecimal("1800"))
                        : entry)
                .toList();

        school.asTeacher(scene);
        requests.change(id, book.detail(id).version(), inYear(11), kit).orThrow();

        assertThat(plain(String.join(" ", assessments.validity(id).reasons())))
                .contains("The year group changed from 10 to 11.", "to 1 800 cm³ in all.");
    }

    @Test
    @SafetyRule("SR-022")
    void a_room_that_is_called_otherwise_from_today_leaves_every_signature_valid() {
        var id = signed(scene.lesson());
        school.asTechnician(scene);

        var lab = places.find(scene.lab4()).orElseThrow();
        places.change(
                        lab.id(),
                        new NewPlace(lab.parent(), "Chemistry lab", lab.kind(), lab.traits(), lab.facilities()),
                        lab.version())
                .orThrow();

        assertThat(assessments.validity(id).state()).isEqualTo(Validity.State.SIGNED);
    }

    @Test
    @SafetyRule("SR-047")
    void cover_and_another_room_of_a_prepared_lesson_do_not_wait_for_the_lead_time() {
        var id = prepared();
        takesWeeksToGetReady();

        school.asTechnician(scene);
        assertThat(covering.cover(id, scene.teacher().person(), cover.person()))
                .isEqualTo(Outcome.done(RequestState.PREPARED));
        preparing
                .move(id, scene.date(), scene.periods().get(2).id(), scene.lab2())
                .orThrow();

        assertThat(book.detail(id).lesson())
                .isEqualTo(scene.lesson().in(scene.lab2()).taughtBy(cover.person()));
    }

    @Test
    @SafetyRule("SR-047")
    void another_class_size_of_an_accepted_lesson_still_waits_for_the_lead_time() {
        var id = signed(scene.lesson());
        takesWeeksToGetReady();
        school.asTeacher(scene);
        var detail = book.detail(id);
        var larger = scene.lesson().inGroupsOf(3);

        assertThat(requests.change(id, detail.version(), larger, requests.kit(larger, detail.kit()))
                        .refusal()
                        .orElseThrow())
                .startsWith("This practical takes 2000 h to get ready;");
    }

    @Test
    @SafetyRule({"SR-018", "SR-022"})
    void the_prep_room_says_who_covers_and_only_who_covers_signs_anew() {
        var id = prepared();

        covering.cover(id, scene.teacher().person(), cover.person()).orThrow();

        assertThat(assessments.validity(id).reasons())
                .containsExactly("The teacher changed from Sana Khan to Tom Reed.");
        assertThat(book.detail(id).events().getLast().note()).isEqualTo("Tom Reed instead of Sana Khan");
        assertThat(preparing.deliver(id).refusal().orElseThrow())
                .startsWith("The signed risk assessment is not valid for this lesson any more:");
        assertThatThrownBy(() -> school.sign(scene, id)).hasMessageContaining("Only Tom Reed, who teaches this lesson");
    }

    @Test
    void a_safety_lead_says_who_covers_and_a_colleague_takes_over_what_they_cover_themselves() {
        var id = signed(scene.lesson());
        schools.actAs(scene.lead(), "SAFETY_LEAD");
        covering.cover(id, scene.teacher().person(), cover.person()).orThrow();
        assertThat(book.detail(id).lesson().teacher()).isEqualTo(cover.person());
        assertThat(covering.cover(id, scene.teacher().person(), scene.lead().person()))
                .isEqualTo(Outcome.changedMeanwhile());

        var third = schools.aPersonOf(scene.teacher().school(), "Ola Third", "TEACHER");
        schools.actAs(third, "TEACHER");
        assertThatThrownBy(() -> covering.cover(id, cover.person(), third.person()))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(covering.handOver(id, cover.person(), scene.teacher().person())
                        .refusal())
                .contains("Only who teaches a lesson hands it to somebody else. Ask the prep room.");
        assertThat(covering.handOver(id, scene.teacher().person(), third.person()))
                .isEqualTo(Outcome.changedMeanwhile());
        covering.handOver(id, cover.person(), third.person()).orThrow();
        assertThat(book.detail(id).lesson().teacher()).isEqualTo(third.person());
        assertThat(covering.handOver(id, third.person(), third.person()).refusal())
                .contains("This is who teaches the lesson already. Choose who covers it.");
        assertThat(covering.handOver(id, third.person(), scene.technician().person())
                        .refusal())
                .contains("Only a teacher may lead this lesson. Choose one.");
    }

    @Test
    @SafetyRule("SR-022")
    void who_changes_a_signed_lesson_reads_before_sending_that_it_is_to_be_signed_again() {
        var id = signed(scene.lesson());
        var lesson = scene.lesson();

        assertThat(assessmentAfter(id, lesson.withSpare(20))).isEqualTo("Signed for this class.");
        assertThat(assessmentAfter(id, lesson.inGroupsOf(3)))
                .isEqualTo("The signed assessment is not valid for this lesson any more.");
    }

    /// What the gate says of the assessment when this is about to be sent.
    private String assessmentAfter(RequestId id, Lesson lesson) {
        school.asTeacher(scene);
        var kit = requests.kit(lesson, book.detail(id).kit());
        return gatekeeper.askOfChange(id, lesson, kit).answer().findings().stream()
                .filter(finding -> finding.rule().equals("Assessment"))
                .map(finding -> finding.sentence())
                .collect(Collectors.joining());
    }

    private void takesWeeksToGetReady() {
        school.asTechnician(scene);
        var practical = practicals.detail(scene.practical());
        var data = practical.data();
        editing.edit(
                        practical.id(),
                        practical.version(),
                        new PracticalData(
                                data.title(),
                                data.course(),
                                data.number(),
                                data.keyStage(),
                                data.subject(),
                                data.mode(),
                                data.whoMayHandle(),
                                data.usualGroupSize(),
                                2000,
                                data.hazards(),
                                data.controls(),
                                data.technicianNotes(),
                                data.disposal()))
                .orThrow();
    }

    private void change(RequestId id, Lesson lesson) {
        school.asTeacher(scene);
        var detail = book.detail(id);
        requests.change(id, detail.version(), lesson, requests.kit(lesson, detail.kit()))
                .orThrow();
    }

    private Lesson inYear(int year) {
        var lesson = scene.lesson();
        return new Lesson(
                lesson.practical(),
                lesson.when(),
                lesson.room(),
                lesson.group(),
                lesson.groupCode(),
                year,
                lesson.pupils(),
                lesson.groupSize(),
                lesson.demonstration(),
                lesson.teacher(),
                lesson.sparePercent(),
                lesson.options(),
                lesson.notes());
    }

    private RequestId signed(Lesson lesson) {
        school.asTeacher(scene);
        var draft =
                requests.keep(null, 0, lesson, requests.kit(lesson, List.of())).orThrow();
        requests.submit(draft.id()).orThrow();
        school.sign(scene, draft.id());
        return draft.id();
    }

    private RequestId prepared() {
        var id = signed(scene.lesson());
        school.asTechnician(scene);
        preparing.accept(id).orThrow();
        for (var item : pickLists.of(scene.date(), Set.of(id)).items()) {
            var line = item.line().id();
            if (item.line().entry().item() instanceof KitItem.Chemical && item.bottle() != null) {
                picking.pick(id, line, item.bottle().id(), UUID.randomUUID()).orThrow();
            } else {
                picking.tick(id, line).orThrow();
            }
        }
        preparing.prepared(id).orThrow();
        return id;
    }

    private static String plain(String text) {
        return text.replace('\u202F', ' ').replace('\u00A0', ' ');
    }
}
