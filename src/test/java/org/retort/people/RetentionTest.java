package org.retort.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.retort.people.RecordKind.NAMES_OF_LEAVERS;
import static org.retort.people.RecordKind.SIGNED_ASSESSMENTS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.retort.platform.Actor;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.retort.platform.PersonId;
import org.retort.platform.SchoolClock;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.retort.testing.SafetyRule;
import org.retort.testing.TestSchools;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

@RetortTest
@As("ADMINISTRATOR")
class RetentionTest {

    private static final PageRequest FIRST = PageRequest.of(0, 20);

    private final String userName = "u" + UUID.randomUUID();

    @Autowired
    Retention retention;

    @Autowired
    LettingGo lettingGo;

    @Autowired
    Administration administration;

    @Autowired
    Accounts accounts;

    @Autowired
    ApiTokens tokens;

    @Autowired
    TestSchools schools;

    @Autowired
    Clock clock;

    @Test
    void nobody_has_settled_anything_at_first_so_everything_is_kept_for_good() {
        left("Ms Sana Khan");

        assertThat(retention.periods())
                .extracting(PeriodRow::kind, PeriodRow::number, PeriodRow::years, PeriodRow::settled, PeriodRow::due)
                .containsExactly(
                        tuple(NAMES_OF_LEAVERS, 0, null, null, 0L), tuple(SIGNED_ASSESSMENTS, 0, null, null, 0L));
        nightIn(99);
        assertThat(names()).contains("Ms Sana Khan");
    }

    @Test
    @SafetyRule("SR-052")
    void a_name_goes_when_its_years_are_over_and_not_a_day_before() {
        var sana = administration
                .add("Ms Sana Khan", Set.of(Role.TEACHER), userName)
                .orThrow()
                .person();
        administration.deactivate(sana).orThrow();
        settle(2);

        night(today().plusYears(2).minusDays(1));
        assertThat(names()).contains("Ms Sana Khan");
        night(today().plusYears(2));

        assertThat(administration.find("", FIRST))
                .filteredOn(member -> member.id().equals(sana))
                .extracting(MemberRow::name, MemberRow::active, MemberRow::letGo, MemberRow::leftOn)
                .containsExactly(tuple("Former member of staff 1", false, true, today()));
        assertThat(accounts.findByUserName(userName)).isEmpty();
    }

    @Test
    void each_leaver_gets_a_pseudonym_of_their_own_and_whoever_works_here_keeps_the_name() {
        administration.add("Mr Tom Price", Set.of(Role.TECHNICIAN)).orThrow();
        left("Ms Sana Khan");
        left("Dr Alan Wu");
        settle(1);

        nightIn(1);

        assertThat(names())
                .contains("Mr Tom Price", "Former member of staff 1", "Former member of staff 2")
                .doesNotContain("Ms Sana Khan", "Dr Alan Wu");
    }

    @Test
    @SafetyRule("SR-053")
    void a_legal_hold_keeps_a_name_however_old_until_it_is_lifted() {
        var sana = left("Ms Sana Khan");
        left("Dr Alan Wu");
        settle(1);
        var hold = retention.hold(sana, " Accident report 12 ").orThrow();

        nightIn(5);
        assertThat(names()).contains("Ms Sana Khan").doesNotContain("Dr Alan Wu");

        retention.lift(hold, "Closed by the insurer").orThrow();
        nightIn(5);
        assertThat(names()).doesNotContain("Ms Sana Khan");
        assertThat(retention.holds()).singleElement().satisfies(row -> {
            assertThat(row.whose()).isEqualTo("Former member of staff 2");
            assertThat(row.reason()).isEqualTo("Accident report 12");
            assertThat(row.lifted())
                    .isNotNull()
                    .extracting(HoldRow.Lifted::because)
                    .isEqualTo("Closed by the insurer");
        });
    }

    @Test
    @SafetyRule("SR-053")
    void a_hold_on_the_whole_school_keeps_everybody() {
        left("Ms Sana Khan");
        settle(1);
        retention.hold(null, "Inspection").orThrow();

        nightIn(5);

        assertThat(names()).contains("Ms Sana Khan");
    }

    @Test
    void whose_name_has_gone_does_not_come_back() {
        var sana = left("Ms Sana Khan");
        settle(1);
        nightIn(1);
        var member = administration.find("Former member", FIRST).getFirst();

        assertThat(administration.reactivate(sana))
                .isEqualTo(Outcome.conflict(
                        "The name of Former member of staff 1 has gone for good. Add them as a new person."));
        assertThat(administration.change(member, "Ms Sana Khan", Set.of(Role.TEACHER)))
                .isEqualTo(Outcome.conflict("The name of Former member of staff 1 has gone for good."));
        assertThat(administration.giveSignIn(sana, userName))
                .isEqualTo(Outcome.conflict("Former member of staff 1 has left for good. Add them as a new person."));
    }

    @Test
    void whoever_comes_back_in_time_keeps_the_name() {
        var sana = left("Ms Sana Khan");
        settle(1);
        administration.reactivate(sana).orThrow();

        nightIn(9);

        assertThat(names()).contains("Ms Sana Khan");
    }

    @Test
    void another_school_settles_for_itself() {
        settle(1);
        var other = schools.actAs(schools.aSchool(), "Olga Other", "ADMINISTRATOR");
        left("Ms Sana Khan");

        nightIn(9);

        assertThat(names()).contains("Ms Sana Khan");
        assertThat(retention.periods()).extracting(PeriodRow::years).containsOnlyNulls();
        assertThat(other.school()).isEqualTo(Actor.required().school());
    }

    @Test
    void a_person_or_a_hold_of_another_school_is_not_known() {
        var sana = left("Ms Sana Khan");
        var hold = retention.hold(sana, "Inspection").orThrow();
        schools.actAs(schools.aSchool(), "Olga Other", "ADMINISTRATOR");

        assertThatThrownBy(() -> retention.hold(sana, "Ours")).isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> retention.lift(hold, "Ours")).isInstanceOf(NoSuchThing.class);
        assertThat(retention.holds()).isEmpty();
        assertThat(retention.people()).extracting(PersonRow::name).containsExactly("Olga Other");
    }

    @Test
    void what_would_go_is_counted_before_it_is_settled() {
        left("Ms Sana Khan");
        SchoolClock.recording(clock.instant().plusSeconds(400L * 24 * 3600), () -> {
            assertThat(retention.dueAfter(NAMES_OF_LEAVERS, 1)).isEqualTo(1);
            assertThat(retention.dueAfter(NAMES_OF_LEAVERS, 2)).isZero();
            assertThat(retention.dueAfter(NAMES_OF_LEAVERS, null)).isZero();
            assertThat(retention.dueAfter(NAMES_OF_LEAVERS, 0)).isZero();
            assertThat(retention.dueAfter(NAMES_OF_LEAVERS, Integer.MAX_VALUE)).isZero();
        });
    }

    @Test
    void a_period_that_was_settled_meanwhile_is_not_overwritten() {
        settle(5);

        assertThat(retention.settle(NAMES_OF_LEAVERS, 0, 1)).isEqualTo(Outcome.changedMeanwhile());
        assertThat(retention.periods().getFirst())
                .returns(5, PeriodRow::years)
                .returns(1, PeriodRow::number)
                .returns("Pat Tester", row -> row.settled().by());
    }

    @Test
    void years_that_cannot_be_and_holds_without_a_reason_are_refused() {
        var sana = left("Ms Sana Khan");
        var years = "Give whole years from 1 to 99, or none to keep them for good.";

        assertThat(retention.settle(NAMES_OF_LEAVERS, 0, 0)).isEqualTo(Outcome.refused("years", years));
        assertThat(retention.settle(NAMES_OF_LEAVERS, 0, 100)).isEqualTo(Outcome.refused("years", years));
        assertThat(retention.hold(sana, " "))
                .isEqualTo(Outcome.refused("reason", "Say why, in 1 to 1,000 characters."));
        var hold = retention.hold(sana, "Inspection").orThrow();
        assertThat(retention.lift(hold, "")).isEqualTo(Outcome.refused("reason", "Say why, in 1 to 1,000 characters."));
        retention.lift(hold, "Over").orThrow();
        assertThat(retention.lift(hold, "Again")).isEqualTo(Outcome.conflict("This hold was lifted already."));
    }

    @Test
    @As({"TECHNICIAN", "TEACHER", "SAFETY_LEAD"})
    void only_an_administrator_settles_it() {
        assertThatThrownBy(() -> retention.periods()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> retention.settle(NAMES_OF_LEAVERS, 0, 1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> retention.hold(null, "x")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> retention.lift(UUID.randomUUID(), "x")).isInstanceOf(AccessDeniedException.class);
    }

    private PersonId left(String name) {
        var id = administration.add(name, Set.of(Role.TEACHER)).orThrow();
        administration.deactivate(id).orThrow();
        return id;
    }

    private void settle(int years) {
        retention.settle(NAMES_OF_LEAVERS, 0, years).orThrow();
    }

    private void nightIn(int years) {
        night(today().plusYears(years));
    }

    private void night(LocalDate day) {
        SchoolClock.recording(day.atTime(4, 0).atZone(clock.getZone()).toInstant(), lettingGo::night);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private List<String> names() {
        return administration.find("", FIRST).stream().map(MemberRow::name).toList();
    }
}
