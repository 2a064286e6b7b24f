package org.retort.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retort.assessments.AssessedSchool.Scene;
import org.retort.assessments.TemplateFilter.Show;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.retort.practicals.PracticalRevised;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.retort.testing.SafetyRule;
import org.retort.testing.TestSchools;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@RetortTest
@As("ADMINISTRATOR")
@Import(AssessedSchool.class)
class TemplatesTest {

    @Autowired
    AssessedSchool school;

    @Autowired
    TestSchools schools;

    @Autowired
    Templates templates;

    @Autowired
    TemplateLists lists;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    Scene scene;

    @BeforeEach
    void open() {
        scene = school.open();
    }

    @Test
    void a_practical_begins_with_a_draft_of_what_the_library_says_row_by_row() {
        var draft = templates.detail(scene.template());

        assertThat(draft.row().state()).isEqualTo(TemplateState.DRAFT);
        assertThat(draft.toBeChecked()).isTrue();
        assertThat(draft.authors()).isEmpty();
        assertThat(draft.of(Section.HAZARD))
                .extracting(TemplateLine::text, TemplateLine::who)
                .containsExactly(
                        tuple("Glass thermometer breaks", "Pupils, teacher"),
                        tuple("Cup tips over on to a lap", "Pupils, teacher"));
        assertThat(draft.of(Section.CONTROL))
                .extracting(TemplateLine::text)
                .containsExactly("Stand the cup in a beaker", "Work standing");
    }

    @Test
    void copying_the_library_again_makes_nothing_new() {
        assertThat(templates.copyInto()).isZero();
    }

    @Test
    @SafetyRule("SR-020")
    void an_approved_version_keeps_its_words_and_an_edit_makes_the_next_draft() {
        school.approve(scene);
        var approved = templates.detail(scene.template());

        var refused = templates.write(scene.template(), approved.revision(), List.of());
        var next = templates.edit(scene.template()).orThrow();
        write(next, TemplateLine.of(Section.NOTE, "Count the thermometers in"));

        assertThat(refused.refusal())
                .contains("Version 1 is approved and keeps its words. Edit it to begin the next draft.");
        assertThat(templates.detail(scene.template()).lines()).isEqualTo(approved.lines());
        assertThat(templates.detail(next).row().number()).isEqualTo(2);
        assertThat(templates.edit(scene.template()).orThrow()).isEqualTo(next);
    }

    @Test
    @SafetyRule("SR-020")
    void the_database_refuses_to_change_what_was_approved() {
        school.approve(scene);

        assertThatThrownBy(() -> jdbc.update(
                        "update assessment_template_line set line_text = 'x' where template_id = ?",
                        scene.template().value()))
                .hasMessageContaining("never changes");
        assertThatThrownBy(() -> jdbc.update(
                        "delete from assessment_template_line where template_id = ?",
                        scene.template().value()))
                .hasMessageContaining("never changes");
    }

    @Test
    @SafetyRule("SR-019")
    void who_wrote_or_submitted_it_does_not_approve_it() {
        schools.actAs(scene.lead(), "SAFETY_LEAD");
        templates.submit(scene.template()).orThrow();

        var outcome = school.approve(scene.template(), nextYear());

        assertThat(outcome.refusal())
                .contains(
                        "You wrote or submitted this version; somebody else with the safety lead's role approves it.");
        assertThat(templates.detail(scene.template()).row().state()).isEqualTo(TemplateState.IN_REVIEW);
    }

    @Test
    @SafetyRule("SR-019")
    void a_school_may_let_authors_approve() {
        jdbc.update(
                "update school set author_may_approve = true where id = ?",
                scene.lead().school().value());
        schools.actAs(scene.lead(), "SAFETY_LEAD");
        templates.submit(scene.template()).orThrow();

        assertThat(school.approve(scene.template(), nextYear())).isInstanceOf(Outcome.Done.class);
    }

    @Test
    @SafetyRule("SR-046")
    void words_that_changed_while_the_approver_was_reading_are_read_again_before_they_are_approved() {
        templates.submit(scene.template()).orThrow();
        var read = templates.detail(scene.template());
        school.asLead(scene);
        templates.giveBack(scene.template(), "Name the burner.").orThrow();
        school.asTechnician(scene);
        var draft = templates.detail(scene.template());
        templates
                .write(scene.template(), draft.revision(), draft.lines().subList(0, 1))
                .orThrow();
        templates.submit(scene.template()).orThrow();
        school.asLead(scene);

        assertThat(templates
                        .approve(scene.template(), read.revision(), nextYear())
                        .refusal())
                .contains("This version changed while you were reading it. Read it again, then approve.");
        assertThat(school.approve(scene.template(), nextYear())).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void only_a_safety_lead_approves_returns_and_withdraws() {
        templates.submit(scene.template()).orThrow();
        school.asTeacher(scene);

        assertThatThrownBy(() -> school.approve(scene.template(), nextYear()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> templates.giveBack(scene.template(), "no")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> templates.withdraw(scene.template(), "no")).isInstanceOf(AccessDeniedException.class);
        school.asTechnician(scene);
        assertThatThrownBy(() -> school.approve(scene.template(), nextYear()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void only_what_is_in_review_is_approved_and_only_with_a_review_date_to_come() {
        school.asLead(scene);
        assertThat(school.approve(scene.template(), nextYear()).refusal())
                .contains("Version 1 is draft, so it cannot be approved.");

        school.asTechnician(scene);
        templates.submit(scene.template()).orThrow();
        school.asLead(scene);
        assertThat(school.approve(scene.template(), LocalDate.now(clock)).refusal())
                .contains("Choose a review date after today.");
    }

    @Test
    void a_returned_version_is_a_draft_again_with_the_reason_and_the_reason_is_asked() {
        templates.submit(scene.template()).orThrow();
        school.asLead(scene);

        assertThat(templates.giveBack(scene.template(), " ").refusal())
                .contains("Give a reason of 1 to 1000 characters.");
        templates.giveBack(scene.template(), "Say who clears the glass.").orThrow();

        var draft = templates.detail(scene.template());
        assertThat(draft.row().state()).isEqualTo(TemplateState.DRAFT);
        assertThat(draft.reason()).isEqualTo("Say who clears the glass.");
    }

    @Test
    void the_newly_approved_version_supersedes_the_one_before() {
        school.approve(scene);
        school.asTechnician(scene);
        var next = templates.edit(scene.template()).orThrow();
        templates.submit(next).orThrow();
        school.asLead(scene);
        school.approve(next, nextYear()).orThrow();

        assertThat(templates.versions(scene.practical()))
                .extracting(TemplateRow::number, TemplateRow::state)
                .containsExactly(tuple(2, TemplateState.APPROVED), tuple(1, TemplateState.SUPERSEDED));
        assertThat(templates.approvedFor(scene.practical()).orElseThrow().id()).isEqualTo(next);
    }

    @Test
    void an_edit_of_what_somebody_else_changed_meanwhile_is_a_conflict() {
        var seen = templates.detail(scene.template());
        write(scene.template(), TemplateLine.of(Section.NOTE, "One"));

        var late = templates.write(scene.template(), seen.revision(), seen.lines());

        assertThat(late).isInstanceOf(Outcome.Refused.class);
        assertThat(((Outcome.Refused<TemplateId>) late).kind()).isEqualTo(Outcome.Kind.CONFLICT);
    }

    @Test
    void an_empty_row_is_refused() {
        var draft = templates.detail(scene.template());

        var outcome = templates.write(scene.template(), draft.revision(), List.of(TemplateLine.of(Section.NOTE, " ")));

        assertThat(outcome)
                .isEqualTo(Outcome.refused("text", "Say what it is: the first field of a row cannot be empty."));
        var tooLong = "x".repeat(TemplateLine.LONGEST + 1);
        assertThat(templates.write(
                        scene.template(), draft.revision(), List.of(TemplateLine.hazard("Acid", "Eyes", tooLong))))
                .isEqualTo(Outcome.refused("control", "Shorten this to 1000 characters."));
        assertThat(templates.write(
                        scene.template(), draft.revision(), List.of(TemplateLine.hazard("Acid", tooLong, ""))))
                .isEqualTo(Outcome.refused("who", "Shorten this to 1000 characters."));
    }

    @Test
    void what_was_approved_is_stale_once_the_practical_is_revised() {
        school.approve(scene);

        events.publishEvent(new PracticalRevised(scene.practical(), 2));

        assertThat(lists.rows(new TemplateFilter("", Show.STALE), PageRequest.of(0, 10)))
                .extracting(TemplateRow::id)
                .containsExactly(scene.template());
    }

    @Test
    void lists_show_what_is_awaiting_and_what_is_overdue() {
        templates.submit(scene.template()).orThrow();
        assertThat(lists.count(new TemplateFilter("temperature", Show.AWAITING)))
                .isEqualTo(1);
        assertThat(lists.count(new TemplateFilter("pressure", Show.AWAITING))).isZero();

        school.asLead(scene);
        school.approve(scene.template(), nextYear()).orThrow();
        jdbc.update(
                "update assessment_template set review_on = ? where id = ?",
                LocalDate.now(clock).minusDays(1),
                scene.template().value());
        assertThat(lists.count(new TemplateFilter("", Show.OVERDUE))).isEqualTo(1);
        assertThat(lists.count(new TemplateFilter("", Show.AWAITING))).isZero();
    }

    @Test
    void another_school_sees_none_of_it() {
        schools.actAs(schools.aSchool(), "Olga Other", "SAFETY_LEAD", "TEACHER");

        assertThat(lists.count(TemplateFilter.ALL)).isZero();
        assertThatThrownBy(() -> templates.detail(scene.template())).isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> templates.submit(scene.template())).isInstanceOf(NoSuchThing.class);
    }

    private void write(TemplateId id, TemplateLine... more) {
        var draft = templates.detail(id);
        var lines = new ArrayList<>(draft.lines());
        lines.addAll(List.of(more));
        templates.write(id, draft.revision(), lines).orThrow();
    }

    private LocalDate nextYear() {
        return LocalDate.now(clock).plusYears(1);
    }
}
