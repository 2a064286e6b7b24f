package org.retort.practicals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.retort.practicals.KitBuilder.aPractical;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.retort.testing.SafetyRule;

class KitScaleTest {

    @Test
    void what_is_for_each_pupil_grows_with_the_pupils_and_not_with_the_groups() {
        var goggles = aPractical().equipment("1", Scope.PERSON).build();

        assertThat(totals(goggles, 29, 2, false, 10)).containsExactly("29");
        assertThat(totals(goggles, 29, 4, false, 10)).containsExactly("29");
    }

    @Test
    void what_is_for_each_group_grows_with_the_groups_and_the_last_group_may_be_smaller() {
        var beakers = aPractical().equipment("2", Scope.GROUP).build();

        assertThat(totals(beakers, 29, 2, false, 0)).containsExactly("30");
        assertThat(totals(beakers, 30, 4, false, 0)).containsExactly("16");
    }

    @Test
    void what_groups_share_comes_in_whole_sets() {
        var balances = aPractical().shared("1", 4).shared("2", 5).build();

        assertThat(totals(balances, 30, 2, false, 0)).containsExactly("4", "6");
    }

    @Test
    void what_stands_out_for_the_class_or_a_demonstration_stands_out_once() {
        var once = aPractical()
                .equipment("2", Scope.CLASS)
                .chemical("30", KitUnit.CM3, Scope.DEMO)
                .build();

        assertThat(totals(once, 30, 2, false, 20)).containsExactly("2", "30");
    }

    @Test
    @SafetyRule("SR-012")
    void an_amount_whose_scope_nobody_stated_is_never_multiplied() {
        var odd = aPractical()
                .chemical("50", KitUnit.CM3, Scope.parse("per bench"))
                .build();

        assertThat(totals(odd, 30, 2, false, 50)).containsExactly("50");
    }

    @Test
    @SafetyRule("SR-013")
    void a_demonstration_is_one_set_for_thirty_pupils_but_each_pupil_still_wears_goggles() {
        var practical = aPractical()
                .equipment("2", Scope.GROUP)
                .chemical("40", KitUnit.CM3, Scope.GROUP)
                .shared("1", 3)
                .equipment("1", Scope.PERSON)
                .build();

        assertThat(totals(practical, 30, 2, true, 10)).containsExactly("2", "40", "1", "30");
    }

    @Test
    void a_practical_that_is_a_demonstration_is_one_set_even_when_nobody_says_so() {
        var practical = aPractical()
                .mode(Mode.DEMONSTRATION)
                .chemical("40", KitUnit.CM3, Scope.GROUP)
                .build();

        assertThat(totals(practical, 30, 2, false, 10)).containsExactly("40");
    }

    @Test
    void spare_is_added_to_what_is_used_up_and_to_nothing_else() {
        var practical = aPractical()
                .chemical("100", KitUnit.CM3, Scope.GROUP)
                .consumable("1", Scope.GROUP)
                .equipment("1", Scope.GROUP)
                .build();

        assertThat(totals(practical, 30, 2, false, 10)).containsExactly("1650", "17", "15");
    }

    @Test
    void parts_of_counted_things_are_rounded_up_to_whole_ones() {
        var onions = aPractical()
                .line(new KitItem.Material("Onion"), "0.1", KitUnit.ITEM, Scope.GROUP, null, "", true)
                .build();

        assertThat(totals(onions, 30, 2, false, 0)).containsExactly("2");
    }

    @Test
    void a_group_takes_to_its_bench_what_is_its_own() {
        var practical = aPractical()
                .chemical("100", KitUnit.CM3, Scope.GROUP)
                .equipment("1", Scope.PERSON)
                .shared("1", 4)
                .build();

        assertThat(KitScale.scale(practical, 30, 2, false, 0))
                .extracting(line -> line.eachLabel().replace('\u00A0', ' '))
                .containsExactly("100 cm³", "2", "1 shared by 4 groups");
    }

    @Test
    void of_an_either_or_the_first_is_taken_unless_another_is_chosen() {
        var lines = aPractical()
                .equipment("1", Scope.GROUP)
                .choice("indicator: phenolphthalein", "1.5")
                .choice("indicator: cresol red", "1.5")
                .build()
                .lines();

        assertThat(KitScale.chosen(lines, Set.of())).containsExactly(lines.get(0), lines.get(1));
        assertThat(KitScale.chosen(lines, Set.of("cresol red"))).containsExactly(lines.get(0), lines.get(2));
    }

    @Test
    void parts_used_for_different_methods_add_up() {
        var acid = new KitItem.Material("Hydrochloric acid");
        var practical = aPractical()
                .line(acid, "50", KitUnit.CM3, Scope.GROUP, null, "", true)
                .line(acid, "100", KitUnit.CM3, Scope.GROUP, null, "", true)
                .build();

        assertThat(KitScale.totals(KitScale.scale(practical, 30, 2, false, 0)))
                .extracting(total -> total.total().toPlainString())
                .containsExactly("2250");
    }

    @Test
    void a_class_of_nobody_is_a_mistake() {
        assertThatThrownBy(() -> KitScale.groups(0, 2)).hasMessage("0 pupils in groups of 2");
    }

    @ParameterizedTest
    @CsvSource({"cm3,CM3", "cm³,CM3", "item,ITEM", "cm,CM", "m,M", "g,G"})
    void units_of_kits_are_read_as_the_tables_spell_them(String text, KitUnit unit) {
        assertThat(KitUnit.parse(text)).contains(unit);
    }

    @ParameterizedTest
    @EnumSource(Scope.class)
    void totals_never_fall_when_more_pupils_come_or_more_spare_is_wanted(Scope scope) {
        var seed = 20261122L;
        var random = new Random(seed);
        for (var round = 0; round < 500; round++) {
            var practical = aRandomKit(random, scope);
            var pupils = random.nextInt(1, 40);
            var size = random.nextInt(1, 8);
            var spare = random.nextInt(0, 30);
            var demonstration = random.nextBoolean();
            var total = total(practical, pupils, size, demonstration, spare);

            assertThat(total(practical, pupils + 1, size, demonstration, spare))
                    .as("one pupil more, seed %s, round %s", seed, round)
                    .isGreaterThanOrEqualTo(total);
            assertThat(total(practical, pupils, size, demonstration, spare + 5))
                    .as("more spare, seed %s, round %s", seed, round)
                    .isGreaterThanOrEqualTo(total);
            assertThat(total)
                    .as("at least once, seed %s, round %s", seed, round)
                    .isGreaterThanOrEqualTo(practical.lines().getFirst().qty());
        }
    }

    @ParameterizedTest
    @EnumSource(Scope.class)
    void a_demonstration_does_not_depend_on_the_groups_and_is_never_more_than_the_class(Scope scope) {
        var seed = 20261123L;
        var random = new Random(seed);
        for (var round = 0; round < 500; round++) {
            var practical = aRandomKit(random, scope);
            var pupils = random.nextInt(1, 40);
            var spare = random.nextInt(0, 30);
            var shown = total(practical, pupils, 1, true, spare);

            assertThat(total(practical, pupils, random.nextInt(1, 12), true, spare))
                    .as("seed %s, round %s", seed, round)
                    .isEqualByComparingTo(shown);
            assertThat(total(practical, pupils, random.nextInt(1, 12), false, spare))
                    .as("seed %s, round %s", seed, round)
                    .isGreaterThanOrEqualTo(shown);
        }
    }

    private static PracticalDetail aRandomKit(Random random, Scope scope) {
        var sharedBy = scope == Scope.SHARED ? random.nextInt(2, 9) : null;
        var unit = KitUnit.values()[random.nextInt(KitUnit.values().length)];
        var qty = unit == KitUnit.ITEM
                ? BigDecimal.valueOf(random.nextInt(1, 9))
                : BigDecimal.valueOf(random.nextLong(1, 100_000), 3);
        return aPractical()
                .line(new KitItem.Material("x"), qty.toPlainString(), unit, scope, sharedBy, "", random.nextBoolean())
                .build();
    }

    private static BigDecimal total(PracticalDetail practical, int pupils, int size, boolean demonstration, int spare) {
        return KitScale.scale(practical, pupils, size, demonstration, spare)
                .getFirst()
                .total();
    }

    private static List<String> totals(PracticalDetail practical, int pupils, int size, boolean demo, int spare) {
        return KitScale.scale(practical, pupils, size, demo, spare).stream()
                .map(line -> line.total().stripTrailingZeros().toPlainString())
                .toList();
    }
}
