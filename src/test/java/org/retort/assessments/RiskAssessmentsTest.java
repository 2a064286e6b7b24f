package org.retort.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.retort.catalogue.ReferenceLibrary;
import org.retort.documents.PageSize;
import org.retort.hazards.PpeItem;
import org.retort.hazards.PpeNeed;
import org.retort.people.Held;
import org.retort.platform.CurrentSchool;
import org.retort.platform.Dates;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.retort.platform.Sha256;
import org.retort.testing.As;
import org.retort.testing.BandTakenBack;
import org.retort.testing.Pdf;
import org.retort.testing.RetortTest;
import org.retort.testing.SafetyRule;
import org.retort.testing.TestSchools;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

@RetortTest
@As("ADMINISTRATOR")
@Import(AssessedSchool.class)
class RiskAssessmentsTest {

    private static final Adaptation CAREFUL = Adaptation.of(List.of(ClassNeed.LATEX_ALLERGY), "Two at one bench");

    @Autowired
    AssessedSchool school;

    @Autowired
    TestSchools schools;

    @Autowired
    RiskAssessments assessments;

    @Autowired
    AssessmentLists lists;

    @Autowired
    Templates templates;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ReferenceLibrary library;

    @Autowired
    KeptAssessments kept;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Autowired
    BeanFactory beans;

    @Test
    void a_draft_says_what_is_on_the_kit_and_what_the_template_says() {
        var scene = school.ready();

        var draft = assessments.detail(assessments.prepare(scene.lesson()));

        assertThat(draft.state()).isEqualTo(AssessmentState.DRAFT);
        assertThat(draft.readyToSign()).isTrue();
        assertThat(draft.content().lines())
                .extracting(
                        AssessmentContent.Line::label, AssessmentContent.Line::amountEach, AssessmentContent.Line::word)
                .containsExactly(tuple("Sodium hydroxide 1 mol/dm³", "40 cm³", "Danger"));
        assertThat(draft.content().lines().getFirst().whoSaysSo()).contains("Safety data sheet 2024", "Ruth Lewis");
        assertThat(draft.content().of(Section.HAZARD)).hasSize(2);
        assertThat(draft.content().protection())
                .extracting(AssessmentContent.Protection::person)
                .containsExactly("Each pupil", "Teacher", "Technician, making up");
        assertThat(draft.content().protection().getFirst().needs())
                .extracting(PpeNeed::item)
                .contains(PpeItem.GOGGLES);
    }

    @Test
    void preparing_again_refreshes_the_draft_and_keeps_what_was_ticked() {
        var scene = school.ready();
        var id = assessments.prepare(scene.lesson());
        assessments.adapt(id, CAREFUL).orThrow();

        assertThat(assessments.prepare(scene.lesson(scene.strongLine()))).isEqualTo(id);

        var draft = assessments.detail(id);
        assertThat(draft.content().lines())
                .extracting(AssessmentContent.Line::label)
                .containsExactly("Sodium hydroxide 2 mol/dm³");
        assertThat(draft.content().adaptation()).isEqualTo(CAREFUL);
    }

    @Test
    void the_teacher_of_the_lesson_signs_and_it_holds_while_the_lesson_stays() {
        var scene = school.ready();
        var id = assessments.prepare(scene.lesson());

        assertThat(school.sign(id, CAREFUL)).isEqualTo(Outcome.done(id));

        var signed = assessments.detail(id);
        assertThat(signed.state()).isEqualTo(AssessmentState.SIGNED);
        assertThat(signed.signature().orElseThrow().name()).isEqualTo("Sana Khan");
        assertThat(signed.content().adaptation()).isEqualTo(CAREFUL);
        assertThat(assessments.validity(scene.lesson().lesson(), scene.lesson()).signed())
                .isTrue();
        assertThat(assessments.prepare(scene.lesson())).isEqualTo(id);
    }

    @Test
    @SafetyRule("SR-031")
    void what_is_not_known_of_a_line_is_ticked_before_it_is_signed() {
        var scene = school.ready();
        var nitrate = school.ofLibrary("C116", "1");
        var line = new AssessedLine(nitrate, "Ammonium nitrate 1 mol/dm³", "40 cm³", null, "");
        var id = assessments.prepare(scene.lesson(line));
        var draft = assessments.detail(id);
        var open = draft.content().openPoints();

        assertThat(open)
                .extracting(point -> ((OpenPoint.NotKnown) point).gap().category())
                .containsExactly("Ox. Sol. 3");
        assertThat(assessments.sign(id, CAREFUL, draft.fingerprint(), Set.of()).refusal())
                .contains("Tick what is not known before you sign: "
                        + open.getFirst().sentence());
        assertThat(state(id)).isEqualTo(AssessmentState.DRAFT);
        assertThat(assessments.sign(id, CAREFUL, draft.fingerprint(), Set.copyOf(open)))
                .isEqualTo(Outcome.done(id));
    }

    @Test
    @SafetyRule("SR-030")
    void what_somebody_made_milder_stands_in_the_assessment_and_on_its_paper() throws Exception {
        var scene = school.ready();
        school.asLead(scene);
        var mark = BandTakenBack.of(beans, "Ruth Lewis");
        school.asTeacher(scene);
        var alkali = school.ofLibrary("C033", "0.1");
        var id = assessments.prepare(
                scene.lesson(new AssessedLine(alkali, "Sodium hydroxide 0.1 mol/dm³", "40 cm³", null, "")));

        var content = assessments.detail(id).content();

        assertThat(content.lines()).singleElement().satisfies(line -> {
            assertThat(line.word()).isEqualTo("Not classified, made milder");
            assertThat(line.whoSaysSo()).endsWith(". " + mark);
        });
        assertThat(String.join(
                        " ",
                        Pdf.pageTexts(
                                Papers.whole(PageSize.A4_PORTRAIT, content).pdf())))
                .contains("Not classified, made milder", mark);
        assertThat(String.join(
                        " ",
                        Pdf.pageTexts(
                                Papers.pointOfUse(PageSize.A4_PORTRAIT, content).pdf())))
                .contains("made milder");
    }

    @Test
    @SafetyRule("SR-045")
    void what_is_on_the_kit_in_words_only_is_printed_and_answered_by_who_signs() {
        var scene = school.ready();
        var id = assessments.prepare(scene.lessonWith("Newspaper", "Balloon"));
        var draft = assessments.detail(id);
        var newspaper = new OpenPoint.NotChecked("Newspaper");
        var balloon = new OpenPoint.NotChecked("Balloon");

        assertThat(draft.content().openPoints()).containsExactly(newspaper, balloon);
        assertThat(assessments
                        .sign(id, CAREFUL, draft.fingerprint(), Set.of(newspaper))
                        .refusal())
                .contains("Tick what nobody has checked before you sign: Not checked by Retort: Balloon.");
        assertThat(assessments.sign(id, CAREFUL, draft.fingerprint(), Set.of(newspaper, balloon)))
                .isEqualTo(Outcome.done(id));
        assertThat(assessments.detail(id).content().materials()).containsExactly("Newspaper", "Balloon");
    }

    @Test
    @SafetyRule("SR-022")
    void a_draft_of_an_earlier_release_is_opened_from_its_request_again_before_it_is_signed() {
        var scene = school.ready();
        var id = assessments.prepare(scene.lesson());
        jdbc.update(
                "update risk_assessment set period_id = null, room_id = null, demonstration = null, materials = null"
                        + " where id = ?",
                id.value());

        assertThat(school.sign(id, CAREFUL).refusal().orElseThrow()).startsWith("This draft was begun by an earlier");
        assessments.prepare(scene.lesson());
        assertThat(school.sign(id, CAREFUL)).isEqualTo(Outcome.done(id));
    }

    @Test
    @SafetyRule("SR-021")
    void a_copy_signed_before_materials_were_kept_still_reads() {
        var signed = AssessmentJson.write(AssessmentPapersTest.usual());
        var old = new String(signed, StandardCharsets.UTF_8)
                .replace(",\"materials\":[]", "")
                .replace(",\"demonstration\":false", "");

        var read = AssessmentJson.read(old.getBytes(StandardCharsets.UTF_8));

        assertThat(old).doesNotContain("materials", "demonstration");
        assertThat(read.materials()).isEmpty();
        assertThat(read.lesson().sharing()).isEqualTo("in pairs");
    }

    @Test
    @SafetyRule("SR-018")
    void a_technician_a_safety_lead_and_another_teacher_do_not_sign() {
        var scene = school.ready();
        var id = assessments.prepare(scene.lesson());

        school.asTechnician(scene);
        assertThatThrownBy(() -> school.sign(id, CAREFUL)).isInstanceOf(AccessDeniedException.class);
        school.asLead(scene);
        assertThatThrownBy(() -> school.sign(id, CAREFUL)).isInstanceOf(AccessDeniedException.class);
        schools.actAs("Tom Reed", "TEACHER");
        assertThat(school.sign(id, CAREFUL).refusal())
                .contains("Only Sana Khan, who teaches this lesson, signs it."
                        + " For cover, change the teacher of the request first.");
        assertThat(state(id)).isEqualTo(AssessmentState.DRAFT);
    }

    @Test
    @SafetyRule("SR-016")
    void without_an_approved_template_nothing_is_signed() {
        var scene = school.open();
        school.assess(scene, scene.weak(), "H314");
        school.asTeacher(scene);
        var id = assessments.prepare(scene.lesson());

        assertThat(school.sign(id, CAREFUL).refusal())
                .contains(
                        "No template is approved: version 1 is a draft. Submit it for review; then a safety lead approves"
                                + " it.");
    }

    @Test
    @SafetyRule("SR-017")
    void a_line_that_nobody_has_assessed_is_named_and_stops_the_signature() {
        var scene = school.open();
        school.approve(scene);
        school.asTeacher(scene);
        var id = assessments.prepare(scene.lesson());

        assertThat(school.sign(id, CAREFUL).refusal())
                .contains("Sodium hydroxide 1 mol/dm³ is NOT ASSESSED. A safety lead assesses by hand first.");
        assertThat(assessments.detail(id).content().lines().getFirst().word()).isEqualTo("NOT ASSESSED");
    }

    @Test
    void what_changed_while_it_was_read_is_read_again_before_it_is_signed() {
        var scene = school.ready();
        var id = assessments.prepare(scene.lesson());
        var seen = assessments.detail(id).fingerprint();
        assessments.prepare(scene.lesson(scene.strongLine()));

        assertThat(assessments.sign(id, CAREFUL, seen, Set.of()).refusal())
                .contains("The assessment changed while you were reading it. Read it again, then sign.");
    }

    @Test
    @SafetyRule("SR-022")
    void a_substitution_makes_it_invalid_until_it_is_signed_anew() {
        var scene = school.ready();
        var first = assessments.prepare(scene.lesson());
        school.sign(first, CAREFUL).orThrow();
        var changed = scene.lesson(scene.strongLine());

        assertThat(assessments.validity(changed.lesson(), changed))
                .extracting(Validity::state, Validity::reasons)
                .containsExactly(
                        Validity.State.INVALIDATED,
                        List.of("Sodium hydroxide 1 mol/dm³ was replaced by 2 mol/dm³ (bottle J4XR M82C)."));

        var second = assessments.prepare(changed);
        assertThat(second).isNotEqualTo(first);
        assertThat(state(first)).isEqualTo(AssessmentState.INVALIDATED);
        assertThat(assessments.detail(second).changes())
                .extracting(LessonChange::was)
                .containsExactly("1 mol/dm³");
        assertThat(assessments.detail(second).content().adaptation()).isEqualTo(CAREFUL);

        school.sign(second, CAREFUL).orThrow();
        assertThat(state(first)).isEqualTo(AssessmentState.SUPERSEDED);
        assertThat(assessments.validity(changed.lesson(), changed).signed()).isTrue();
    }

    @Test
    void cover_marks_it_invalid_on_the_list_too() {
        var scene = school.ready();
        var id = assessments.prepare(scene.lesson());
        school.sign(id, CAREFUL).orThrow();
        var cover = schools.aPersonOf(scene.teacher().school(), "Tom Reed", "TEACHER");
        var lesson = scene.lesson();
        var covered = new AssessedLesson(
                lesson.lesson(),
                lesson.practical(),
                lesson.title(),
                lesson.groupCode(),
                lesson.year(),
                lesson.date(),
                lesson.period(),
                lesson.room(),
                cover.person(),
                cover.displayName(),
                lesson.pupils(),
                lesson.groupSize(),
                lesson.lines(),
                lesson.particulars());

        assertThat(assessments.recheck(covered).reasons())
                .containsExactly("The teacher changed from Sana Khan to Tom Reed.");
        assertThat(lists.rows(filter(AssessmentState.INVALIDATED), PageRequest.of(0, 10)))
                .extracting(AssessmentRow::id)
                .containsExactly(id);
    }

    @Test
    void hazards_assessed_anew_invalidate_what_was_signed_for_the_days_to_come() {
        var scene = school.ready();
        var id = assessments.prepare(scene.lesson());
        school.sign(id, CAREFUL).orThrow();

        school.assess(scene, scene.weak(), "H314");

        var validity = assessments.validity(scene.lesson().lesson(), scene.lesson());
        assertThat(validity.state()).isEqualTo(Validity.State.INVALIDATED);
        assertThat(validity.reasons().getFirst()).startsWith("The hazards of Sodium hydroxide pellets 1");
    }

    /// At the start of a newer program nobody is signed in.
    @Test
    @SafetyRule("SR-037")
    void a_newer_library_that_says_something_else_invalidates_what_was_signed_for_the_days_to_come() {
        var scene = school.ready();
        var id = assessments.prepare(scene.lesson());
        school.sign(id, CAREFUL).orThrow();
        jdbc.update(
                "update formulation set said = 'not-classified' where id = ?",
                scene.weak().value());
        jdbc.update(
                "update substance set reference_version = 0 where reference_id is not null and school_id = ?",
                scene.teacher().school().value());

        TestSecurityContextHolder.clearContext();
        CurrentSchool.run(scene.teacher().school(), library::bringUpToDate);

        school.asTeacher(scene);
        assertThat(assessments.detail(id).invalidBecause().getFirst())
                .startsWith("The hazards of Sodium hydroxide pellets 1");
    }

    @Test
    void a_withdrawn_template_invalidates_what_was_signed_from_it() {
        var scene = school.ready();
        var id = assessments.prepare(scene.lesson());
        school.sign(id, CAREFUL).orThrow();

        school.asLead(scene);
        templates.withdraw(scene.template(), "Somebody was burnt.").orThrow();

        assertThat(assessments.detail(id).invalidBecause())
                .containsExactly("Template version 1 was withdrawn: Somebody was burnt.");
    }

    @Test
    @SafetyRule("SR-021")
    void what_was_signed_keeps_every_word_and_byte_whatever_changes_elsewhere() {
        var scene = school.ready();
        var id = assessments.prepare(scene.lesson());
        school.sign(id, CAREFUL).orThrow();
        var content = assessments.detail(id).content();
        var document = assessments.pdf(id).orThrow();

        school.assess(scene, scene.weak(), "H314");
        jdbc.update(
                "update school set name = 'Renamed' where id = ?",
                scene.teacher().school().value());

        assertThat(assessments.detail(id).content()).isEqualTo(content);
        var again = assessments.pdf(id).orThrow();
        assertThat(again.bytes()).isEqualTo(document.bytes());
        assertThat(again.sha256()).isEqualTo(document.sha256()).isEqualTo(Sha256.of(document.bytes()));
    }

    @Test
    @SafetyRule("SR-021")
    void neither_service_nor_database_changes_what_was_signed() {
        var scene = school.ready();
        var id = assessments.prepare(scene.lesson());
        school.sign(id, CAREFUL).orThrow();

        assertThat(assessments.adapt(id, Adaptation.NONE).refusal())
                .contains("This assessment is signed and cannot be changed.");
        assertThat(school.sign(id, CAREFUL).refusal())
                .contains("This assessment is signed and cannot be signed again.");
        assertThatThrownBy(() -> jdbc.update("update signed_copy set sha256 = 'x' where id = ?", id.value()))
                .hasMessageContaining("never changes");
        assertThatThrownBy(() -> jdbc.update("delete from signed_copy where id = ?", id.value()))
                .hasMessageContaining("never changes");
    }

    @Test
    @SafetyRule("SR-054")
    void what_was_signed_goes_when_its_time_is_over_and_that_it_was_signed_stays() {
        var scene = school.ready();
        var id = assessments.prepare(scene.lesson());
        school.sign(id, CAREFUL).orThrow();
        var nobody = new Held(false, Set.of());
        var today = scene.date().plusYears(5);

        assertThat(kept.due(scene.date().minusDays(1), nobody)).isZero();
        assertThat(kept.due(scene.date(), new Held(false, Set.of(scene.teacher().person()))))
                .isZero();
        assertThat(kept.due(scene.date(), new Held(true, Set.of()))).isZero();
        assertThat(letGo(scene.date(), new Held(true, Set.of()), today)).isZero();
        assertThat(letGo(scene.date(), new Held(false, Set.of(scene.teacher().person())), today))
                .isZero();
        assertThat(assessments.pdf(id)).isInstanceOf(Outcome.Done.class);

        assertThat(kept.due(scene.date(), nobody)).isEqualTo(1);
        assertThat(letGo(scene.date(), nobody, today)).isEqualTo(1);

        var removed = "This risk assessment was kept for as long as the school keeps one, and removed on "
                + Dates.day(today) + ".";
        assertThatThrownBy(() -> assessments.detail(id))
                .isInstanceOf(NoSuchThing.class)
                .hasMessage(removed);
        assertThatThrownBy(() -> assessments.pdf(id)).isInstanceOf(NoSuchThing.class);
        assertThat(jdbc.queryForMap(
                        "select signed_by, signed_sha256 is not null as sha, note from risk_assessment where id = ?",
                        id.value()))
                .isEqualTo(Map.of("SIGNED_BY", "Sana Khan", "SHA", true, "NOTE", ""));
        assertThat(lists.count(AssessmentFilter.ALL)).isZero();
    }

    private int letGo(LocalDate until, Held held, LocalDate today) {
        return transaction.execute(_ -> kept.letGo(until, held, today));
    }

    @Test
    void an_unsigned_assessment_has_no_document() {
        var scene = school.ready();
        var id = assessments.prepare(scene.lesson());

        var outcome = (Outcome.Refused<StoredDocument>) assessments.pdf(id);

        assertThat(outcome.kind()).isEqualTo(Outcome.Kind.CONFLICT);
    }

    @Test
    void a_lesson_that_nobody_prepared_has_none_and_a_prepared_one_a_draft() {
        var scene = school.ready();
        assertThat(assessments.validity(scene.lesson().lesson(), scene.lesson()))
                .isEqualTo(Validity.none());

        assessments.prepare(scene.lesson());

        assertThat(assessments.validity(scene.lesson().lesson(), scene.lesson()).state())
                .isEqualTo(Validity.State.DRAFT);
    }

    @Test
    void another_school_sees_none_of_it() {
        var scene = school.ready();
        var id = assessments.prepare(scene.lesson());
        school.sign(id, CAREFUL).orThrow();

        schools.actAs(schools.aSchool(), "Olga Other", "TEACHER", "SAFETY_LEAD");

        assertThat(lists.count(AssessmentFilter.ALL)).isZero();
        assertThat(assessments.validity(scene.lesson().lesson(), scene.lesson()))
                .isEqualTo(Validity.none());
        assertThatThrownBy(() -> assessments.detail(id)).isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> assessments.pdf(id)).isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> assessments.prepare(scene.lesson()))
                .as("a lesson that points at another school's practical")
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void lists_are_narrowed_by_day_and_state() {
        var scene = school.ready();
        assessments.prepare(scene.lesson());
        var today = LocalDate.now(clock);

        assertThat(lists.count(new AssessmentFilter("temper", AssessmentState.DRAFT, today, null, null)))
                .isEqualTo(1);
        assertThat(lists.count(new AssessmentFilter("", null, null, today, null)))
                .isZero();
        assertThat(lists.count(
                        new AssessmentFilter("", null, null, null, scene.lead().person())))
                .isZero();
        assertThat(lists.count(filter(AssessmentState.SIGNED))).isZero();
    }

    private AssessmentState state(AssessmentId id) {
        return assessments.detail(id).state();
    }

    private static AssessmentFilter filter(AssessmentState state) {
        return new AssessmentFilter("", state, null, null, null);
    }
}
