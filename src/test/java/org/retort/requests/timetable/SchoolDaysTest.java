package org.retort.requests.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolDaysTest {

    private static final SchoolDays YEAR = new SchoolDays(
            List.of(
                    term("Autumn", "2026-09-02", "2026-12-18", WeekLetter.A),
                    term("Spring", "2027-01-04", "2027-03-25", WeekLetter.B)),
            List.of(
                    closure("Half-term", ClosureKind.HOLIDAY, "2026-10-26", "2026-10-30"),
                    closure("Inset day", ClosureKind.INSET, "2026-11-27", "2026-11-27")),
            true);

    @ParameterizedTest
    @CsvSource({
        "2026-11-24,true",
        "2026-11-28,false",
        "2026-10-28,false",
        "2026-11-27,false",
        "2026-12-28,false",
        "2026-08-31,true",
        "2027-06-01,true"
    })
    void there_are_lessons_on_weekdays_of_a_term_and_where_nothing_is_planned(LocalDate day, boolean lessons) {
        assertThat(YEAR.isSchoolDay(day)).isEqualTo(lessons);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-26,1,2026-11-30",
        "2026-10-23,1,2026-11-02",
        "2026-12-18,1,2027-01-04",
        "2026-11-30,-1,2026-11-26"
    })
    void school_days_are_counted_over_weekends_and_holidays(LocalDate from, int count, LocalDate to) {
        assertThat(YEAR.plus(from, count)).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-02,A",
        "2026-09-07,B",
        "2026-10-19,B",
        "2026-11-02,A",
        "2026-11-24,B",
        "2027-01-04,B",
        "2027-01-11,A"
    })
    void weeks_alternate_from_the_letter_of_the_term_and_a_half_term_uses_up_none(LocalDate day, WeekLetter letter) {
        assertThat(YEAR.weekLetter(day)).contains(letter);
    }

    @Test
    void a_one_week_timetable_has_no_letters() {
        assertThat(new SchoolDays(YEAR.terms(), YEAR.closures(), false).weekLetter(LocalDate.of(2026, 11, 24)))
                .isEmpty();
    }

    @Test
    void why_there_are_no_lessons_is_said_in_words() {
        assertThat(YEAR.whyNot(LocalDate.of(2026, 10, 28))).contains("Half-term");
        assertThat(YEAR.whyNot(LocalDate.of(2026, 11, 28))).contains("the weekend");
        assertThat(YEAR.whyNot(LocalDate.of(2026, 12, 28))).contains("no term");
        assertThat(YEAR.whyNot(LocalDate.of(2026, 11, 24))).isEmpty();
    }

    @Test
    void going_forward_and_back_as_many_school_days_ends_where_it_began() {
        var seed = 20261122L;
        var random = new Random(seed);
        for (var round = 0; round < 500; round++) {
            var start = YEAR.onOrAfter(LocalDate.of(2026, 9, 2).plusDays(random.nextInt(200)));
            var count = random.nextInt(60);

            assertThat(YEAR.plus(YEAR.plus(start, count), -count))
                    .as("seed %s, round %s, start %s, count %s", seed, round, start, count)
                    .isEqualTo(start);
        }
    }

    private static TermRow term(String name, String first, String last, WeekLetter letter) {
        return new TermRow(TermId.next(), 0, name, LocalDate.parse(first), LocalDate.parse(last), letter);
    }

    private static ClosureRow closure(String name, ClosureKind kind, String first, String last) {
        return new ClosureRow(ClosureId.next(), 0, name, kind, LocalDate.parse(first), LocalDate.parse(last));
    }
}
