package org.retort.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.retort.assessments.AssessedLesson.Particulars;
import org.retort.catalogue.FormulationId;
import org.retort.platform.PersonId;
import org.retort.practicals.PracticalId;
import org.retort.testing.SafetyRule;

class LessonChangesTest {

    private static final UUID LESSON = UUID.randomUUID();
    private static final PracticalId PRACTICAL = PracticalId.next();
    private static final PersonId SANA = PersonId.next();
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);

    private static final UUID P2 = UUID.randomUUID();
    private static final UUID LAB_4 = UUID.randomUUID();

    private static final AssessedLine WEAK = line("Sodium hydroxide 1 mol/dm³", "40 cm³");
    private static final AssessedLine STRONG = line("Sodium hydroxide 2 mol/dm³", "40 cm³");
    private static final AssessedLine ACID = line("Hydrochloric acid 2 mol/dm³", "30 cm³");

    @Test
    void a_lesson_that_is_what_was_signed_has_not_changed() {
        assertThat(changes(lesson(WEAK, ACID), lesson(ACID, WEAK))).isEmpty();
    }

    @Test
    void another_bottle_of_the_same_formulation_changes_nothing() {
        var picked = new AssessedLine(WEAK.formulation(), WEAK.label(), WEAK.amountEach(), "J4XRM82C", "");

        assertThat(changes(lesson(WEAK), lesson(picked))).isEmpty();
    }

    @Test
    void another_strength_is_told_with_its_bottle() {
        var picked = new AssessedLine(STRONG.formulation(), STRONG.label(), "40 cm³", "J4XRM82C", "");

        var changes = LessonChanges.between(lesson(WEAK, ACID), lesson(picked, ACID));

        assertThat(changes)
                .containsExactly(new LessonChange(
                        "Sodium hydroxide 1 mol/dm³ was replaced by 2 mol/dm³ (bottle J4XR M82C).",
                        STRONG.formulation(),
                        "1 mol/dm³"));
    }

    @Test
    void another_substance_is_told_whole() {
        assertThat(changes(lesson(WEAK), lesson(ACID)))
                .containsExactly("Sodium hydroxide 1 mol/dm³ was replaced by Hydrochloric acid 2 mol/dm³.");
    }

    @Test
    void what_is_added_and_what_is_left_out_is_told() {
        assertThat(changes(lesson(WEAK), lesson(WEAK, ACID)))
                .containsExactly("Hydrochloric acid 2 mol/dm³ was added to the kit.");
        assertThat(changes(lesson(WEAK, ACID), lesson(WEAK)))
                .containsExactly("Hydrochloric acid 2 mol/dm³ was taken off the kit.");
    }

    @Test
    void another_amount_is_told() {
        var more = new AssessedLine(WEAK.formulation(), WEAK.label(), "400 cm³", null, "");

        assertThat(changes(lesson(WEAK), lesson(more)))
                .containsExactly("The amount of Sodium hydroxide 1 mol/dm³ changed from 40 cm³ to 400 cm³.");
    }

    @Test
    @SafetyRule("SR-022")
    void teacher_date_period_room_class_pupils_and_group_size_are_told() {
        var now = new AssessedLesson(
                LESSON,
                PRACTICAL,
                "Temperature changes",
                "10Y2",
                10,
                WEDNESDAY.plusDays(1),
                "P3",
                "Lab 2",
                PersonId.next(),
                "Tom Reed",
                30,
                3,
                List.of(WEAK),
                new Particulars(UUID.randomUUID(), UUID.randomUUID(), false, List.of()));

        assertThat(changes(lesson(WEAK), now))
                .containsExactly(
                        "The teacher changed from Sana Khan to Tom Reed.",
                        "The date changed from Wed 25 Nov 2026 to Thu 26 Nov 2026.",
                        "The period changed from P2 to P3.",
                        "The room changed from Lab 4 to Lab 2.",
                        "The class changed from 10Y1 to 10Y2.",
                        "The number of pupils changed from 28 to 30.",
                        "The group size changed from 2 to 3.");
    }

    @Test
    @SafetyRule("SR-022")
    void a_demonstration_that_becomes_a_class_practical_is_another_lesson_and_so_is_the_other_way_round() {
        var shown = held(lesson(WEAK), new Particulars(P2, LAB_4, true, List.of()));

        assertThat(changes(shown, lesson(WEAK))).containsExactly("The demonstration became a class practical.");
        assertThat(changes(lesson(WEAK), shown)).containsExactly("The class practical became a demonstration.");
    }

    @Test
    @SafetyRule("SR-022")
    void another_year_group_is_told() {
        assertThat(changes(lesson(WEAK), inYear(lesson(WEAK), 8)))
                .containsExactly("The year group changed from 10 to 8.");
    }

    @Test
    @SafetyRule("SR-022")
    void an_amount_that_somebody_set_is_told_although_what_each_has_is_called_the_same() {
        var more = new AssessedLine(WEAK.formulation(), WEAK.label(), WEAK.amountEach(), null, "900 cm³");

        assertThat(changes(lesson(WEAK), lesson(more)))
                .containsExactly("The amount of Sodium hydroxide 1 mol/dm³ changed from 40 cm³ to 900 cm³ in all.");
    }

    @Test
    @SafetyRule("SR-022")
    void another_room_of_the_same_name_is_another_room() {
        var other = held(lesson(WEAK), new Particulars(P2, UUID.randomUUID(), false, List.of()));

        assertThat(changes(lesson(WEAK), other)).containsExactly("The room is another one that is called Lab 4 too.");
    }

    @Test
    @SafetyRule("SR-022")
    void a_room_and_a_period_that_are_only_called_otherwise_are_what_was_signed() {
        assertThat(changes(lesson(WEAK), called(lesson(WEAK), "Period 2", "Chemistry lab")))
                .isEmpty();
    }

    @Test
    @SafetyRule("SR-022")
    void what_comes_on_to_the_kit_or_off_it_in_words_only_is_told() {
        var before = held(lesson(WEAK), new Particulars(P2, LAB_4, false, List.of("Newspaper", "Ice")));
        var after = held(lesson(WEAK), new Particulars(P2, LAB_4, false, List.of("Ice", "Lighter fuel")));

        assertThat(changes(before, after))
                .containsExactly("Newspaper was taken off the kit.", "Lighter fuel was added to the kit.");
    }

    @Test
    @SafetyRule("SR-021")
    void what_an_earlier_release_signed_is_compared_by_what_it_holds() {
        var line = new AssessedLine(WEAK.formulation(), WEAK.label(), WEAK.amountEach(), null, null);
        var signed = held(lesson(line), null);
        var byHand = new AssessedLine(WEAK.formulation(), WEAK.label(), WEAK.amountEach(), null, "900 cm³");
        var now = held(lesson(byHand), new Particulars(UUID.randomUUID(), UUID.randomUUID(), true, List.of("Ice")));

        assertThat(changes(signed, now)).isEmpty();
        assertThat(changes(signed, called(now, "P2", "Lab 2")))
                .containsExactly("The room changed from Lab 4 to Lab 2.");
    }

    private static AssessedLesson held(AssessedLesson lesson, @Nullable Particulars particulars) {
        return copy(lesson, lesson.year(), lesson.period(), lesson.room(), particulars);
    }

    private static AssessedLesson called(AssessedLesson lesson, String period, String room) {
        return copy(lesson, lesson.year(), period, room, lesson.particulars());
    }

    private static AssessedLesson inYear(AssessedLesson lesson, int year) {
        return copy(lesson, year, lesson.period(), lesson.room(), lesson.particulars());
    }

    private static AssessedLesson copy(
            AssessedLesson lesson, int year, String period, String room, @Nullable Particulars particulars) {
        return new AssessedLesson(
                lesson.lesson(),
                lesson.practical(),
                lesson.title(),
                lesson.groupCode(),
                year,
                lesson.date(),
                period,
                room,
                lesson.teacher(),
                lesson.teacherName(),
                lesson.pupils(),
                lesson.groupSize(),
                lesson.lines(),
                particulars);
    }

    private static List<String> changes(AssessedLesson signed, AssessedLesson now) {
        return LessonChanges.sentences(signed, now);
    }

    private static AssessedLine line(String label, String amountEach) {
        return new AssessedLine(new FormulationId(UUID.randomUUID()), label, amountEach, null, "");
    }

    private static AssessedLesson lesson(AssessedLine... lines) {
        return new AssessedLesson(
                LESSON,
                PRACTICAL,
                "Temperature changes",
                "10Y1",
                10,
                WEDNESDAY,
                "P2",
                "Lab 4",
                SANA,
                "Sana Khan",
                28,
                2,
                Arrays.asList(lines),
                new Particulars(P2, LAB_4, false, List.of()));
    }
}
