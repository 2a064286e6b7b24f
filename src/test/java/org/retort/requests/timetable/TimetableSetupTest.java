package org.retort.requests.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.retort.testing.TestSchools;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@RetortTest
@As("ADMINISTRATOR")
class TimetableSetupTest {

    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime TEN = LocalTime.of(10, 0);

    @Autowired
    TimetableSetup setup;

    @Autowired
    Timetable timetable;

    @Autowired
    TestSchools schools;

    @Test
    void five_periods_are_offered_once() {
        setup.offerFivePeriods().orThrow();

        assertThat(timetable.periods())
                .extracting(PeriodRow::label)
                .containsExactly(
                        "P1, 8:50–9:50", "P2, 9:50–10:50", "P3, 11:10–12:10", "P4, 12:10–13:10", "P5, 14:00–15:00");
        assertThat(setup.offerFivePeriods().refusal()).contains("There are periods already. Change them one by one.");
    }

    @Test
    void a_period_stands_where_its_time_puts_it_and_overlaps_no_other() {
        setup.savePeriod(null, "P1", LocalTime.of(9, 0), LocalTime.of(10, 0)).orThrow();
        setup.savePeriod(null, "Tutor", LocalTime.of(8, 40), LocalTime.of(9, 0)).orThrow();

        assertThat(timetable.periods()).extracting(PeriodRow::name).containsExactly("Tutor", "P1");
        assertThat(setup.savePeriod(null, "P2", LocalTime.of(9, 30), LocalTime.of(10, 30))
                        .refusal())
                .contains("That overlaps P1, 9:00–10:00.");
    }

    @Test
    void an_archived_period_is_still_known_by_old_lessons() {
        var p1 = setup.savePeriod(null, "P1", LocalTime.of(9, 0), LocalTime.of(10, 0))
                .orThrow();

        setup.archivePeriod(p1);

        assertThat(timetable.periods()).isEmpty();
        assertThat(timetable.everyPeriod()).containsOnlyKeys(p1);
    }

    @Test
    void terms_holidays_and_weeks_make_the_calendar() {
        setup.change(setup.settled().version(), new TimetableSettings(true, 24)).orThrow();
        setup.saveTerm(null, "Autumn", LocalDate.of(2026, 9, 2), LocalDate.of(2026, 12, 18), WeekLetter.A)
                .orThrow();
        setup.saveClosure(
                        null, "Half-term", ClosureKind.HOLIDAY, LocalDate.of(2026, 10, 26), LocalDate.of(2026, 10, 30))
                .orThrow();

        assertThat(timetable.days().next(LocalDate.of(2026, 10, 23))).isEqualTo(LocalDate.of(2026, 11, 2));
        assertThat(timetable.days().weekLetter(LocalDate.of(2026, 9, 7))).contains(WeekLetter.B);
        assertThat(timetable.settings()).isEqualTo(new TimetableSettings(true, 24));
    }

    @Test
    void terms_do_not_overlap() {
        setup.saveTerm(null, "Autumn", LocalDate.of(2026, 9, 2), LocalDate.of(2026, 12, 18), WeekLetter.A)
                .orThrow();

        assertThat(setup.saveTerm(null, "Spring", LocalDate.of(2026, 12, 18), LocalDate.of(2027, 3, 25), WeekLetter.A)
                        .refusal())
                .contains("These days overlap Autumn.");
    }

    @Test
    void no_day_is_closed_twice() {
        setup.saveClosure(
                        null, "Half-term", ClosureKind.HOLIDAY, LocalDate.of(2026, 10, 26), LocalDate.of(2026, 10, 30))
                .orThrow();

        assertThat(setup.saveClosure(
                        null, "Inset", ClosureKind.INSET, LocalDate.of(2026, 10, 30), LocalDate.of(2026, 10, 30)))
                .isEqualTo(Outcome.refused(
                        "firstDay", "There are no lessons then already: these days overlap Half-term."));

        var held = timetable.closures().getFirst();
        setup.saveClosure(held, "Half-term", ClosureKind.HOLIDAY, held.firstDay(), LocalDate.of(2026, 10, 29))
                .orThrow();
        setup.saveClosure(null, "Inset", ClosureKind.INSET, LocalDate.of(2026, 10, 30), LocalDate.of(2026, 10, 30))
                .orThrow();
        assertThat(timetable.closures()).extracting(ClosureRow::name).containsExactly("Half-term", "Inset");
    }

    @Test
    void of_two_changes_of_a_period_the_first_is_kept_and_the_second_refused() {
        setup.savePeriod(null, "P1", NINE, TEN).orThrow();
        var seen = timetable.periods().getFirst();

        setup.savePeriod(seen, "P1", LocalTime.of(9, 5), TEN).orThrow();

        assertThat(setup.savePeriod(seen, "Period 1", NINE, TEN)).isEqualTo(Outcome.changedMeanwhile());
        assertThat(timetable.periods())
                .containsExactly(new PeriodRow(seen.id(), seen.version() + 1, "P1", LocalTime.of(9, 5), TEN, 1));
    }

    @Test
    void a_period_that_only_moves_along_for_another_can_still_be_changed_as_it_was_read() {
        setup.savePeriod(null, "P1", NINE, TEN).orThrow();
        var seen = timetable.periods().getFirst();
        setup.savePeriod(null, "Tutor", LocalTime.of(8, 40), NINE).orThrow();

        setup.savePeriod(seen, "Period 1", NINE, TEN).orThrow();

        assertThat(timetable.periods()).extracting(PeriodRow::name).containsExactly("Tutor", "Period 1");
    }

    @Test
    void a_period_archived_meanwhile_is_not_changed() {
        var p1 = setup.savePeriod(null, "P1", NINE, TEN).orThrow();
        var seen = timetable.periods().getFirst();
        setup.archivePeriod(p1);

        assertThat(setup.savePeriod(seen, "Period 1", NINE, TEN)).isEqualTo(Outcome.changedMeanwhile());
    }

    @Test
    void of_two_changes_of_a_term_the_first_is_kept_and_the_second_refused() {
        var first = LocalDate.of(2026, 9, 2);
        var last = LocalDate.of(2026, 12, 18);
        setup.saveTerm(null, "Autumn", first, last, WeekLetter.A).orThrow();
        var seen = timetable.terms().getFirst();

        setup.saveTerm(seen, "Autumn", first, last, WeekLetter.B).orThrow();

        assertThat(setup.saveTerm(seen, "Autumn term", first, last, WeekLetter.A))
                .isEqualTo(Outcome.changedMeanwhile());
        assertThat(timetable.terms())
                .containsExactly(new TermRow(seen.id(), seen.version() + 1, "Autumn", first, last, WeekLetter.B));
    }

    @Test
    void of_two_changes_of_days_without_lessons_the_first_is_kept_and_the_second_refused() {
        var day = LocalDate.of(2026, 10, 26);
        setup.saveClosure(null, "Half-term", ClosureKind.HOLIDAY, day, day).orThrow();
        var seen = timetable.closures().getFirst();

        setup.saveClosure(seen, "Half-term", ClosureKind.HOLIDAY, day, day.plusDays(4))
                .orThrow();

        assertThat(setup.saveClosure(seen, "Training", ClosureKind.INSET, day, day))
                .isEqualTo(Outcome.changedMeanwhile());
        assertThat(timetable.closures())
                .containsExactly(new ClosureRow(
                        seen.id(), seen.version() + 1, "Half-term", ClosureKind.HOLIDAY, day, day.plusDays(4)));
    }

    @Test
    void of_two_changes_of_weeks_and_deadline_the_first_is_kept_and_the_second_refused() {
        var never = setup.settled();
        assertThat(never).isEqualTo(new TimetableSetup.Settled(-1, TimetableSettings.USUAL));

        var first =
                setup.change(never.version(), new TimetableSettings(true, 24)).orThrow();
        assertThat(setup.change(never.version(), new TimetableSettings(false, 72)))
                .isEqualTo(Outcome.changedMeanwhile());
        assertThat(setup.settled()).isEqualTo(first);

        setup.change(first.version(), new TimetableSettings(true, 36)).orThrow();
        assertThat(setup.change(first.version(), new TimetableSettings(false, 72)))
                .isEqualTo(Outcome.changedMeanwhile());
        assertThat(timetable.settings()).isEqualTo(new TimetableSettings(true, 36));
    }

    @Test
    @As("TECHNICIAN")
    void only_an_administrator_sets_the_timetable_up() {
        assertThatThrownBy(() -> setup.offerFivePeriods()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void another_school_has_a_timetable_of_its_own() {
        var p1 = setup.savePeriod(null, "P1", LocalTime.of(9, 0), LocalTime.of(10, 0))
                .orThrow();

        schools.actAs(schools.aSchool(), "Other Admin", "ADMINISTRATOR");

        assertThat(timetable.periods()).isEmpty();
        assertThatThrownBy(() -> setup.archivePeriod(p1)).isInstanceOf(NoSuchThing.class);
    }
}
