package org.retort.hazards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.retort.hazards.Restricted.Standing;
import org.retort.platform.ReferenceRow;
import org.retort.platform.ReferenceTable;

class RestrictionsTest {

    static Stream<ReferenceRow> rows() {
        return ReferenceTable.rows("poisons-act-1972.csv").stream();
    }

    /// Percentages of mass, written from the list: just below, at and just above each limit.
    @ParameterizedTest(name = "{1} % of {0} is {2}")
    @CsvSource({
        "C003, 3, NOT_MET",
        "C003, 3.001, MET",
        "C003, 6.1, MET",
        "C001, 10, NOT_MET",
        "C001, 10.1, MET",
        "C353, 12, NOT_MET",
        "C353, 27.5, MET",
        "C002, 15, NOT_MET",
        "C002, 15.01, MET",
        "C006, 30, NOT_MET",
        "C006, 85, MET",
        "C097, 40, NOT_MET",
        "C097, 100, MET",
        "C040, 10, NOT_MET",
        "C040, 35, MET",
        "C033, 12, NOT_MET",
        "C033, 12.1, MET",
        "C034, 17, NOT_MET",
        "C034, 17.1, MET",
        "C156, 70, NOT_MET",
        "C156, 100, MET",
        "C351, 0.1, MET",
        "C226, 100, MET",
        "C013, 10, NOT_MET",
        "C012, 10.1, MET"
    })
    void the_law_speaks_of_what_is_over_its_limit(String id, BigDecimal percent, Standing standing) {
        assertThat(Restrictions.of(id, "", percent))
                .extracting(Restricted::standing)
                .containsExactly(standing);
    }

    @Test
    void ammonium_nitrate_counts_by_its_nitrogen() {
        // two nitrogen atoms of 14.007 in 80.04: 35.0 %, so that 16 % nitrogen is 45.7 % of the salt
        assertThat(standings("C116", "45.7")).containsExactly(Standing.NOT_MET);
        assertThat(standings("C116", "45.8")).containsExactly(Standing.MET);
        assertThat(standings("C116", "100")).containsExactly(Standing.MET);
    }

    @Test
    void phenol_is_a_regulated_poison_above_the_limit_and_a_reportable_one_below() {
        assertThat(standings("C278", "60")).containsExactly(Standing.NOT_MET, Standing.MET);
        assertThat(standings("C278", "60.1")).containsExactly(Standing.MET, Standing.NOT_MET);
        assertThat(standings("C278", null)).containsExactly(Standing.ASSUMED, Standing.NOT_MET);
    }

    @Test
    void an_ordinary_bottle_of_nitric_acid_is_regulated_and_says_why() {
        var bottle =
                Restrictions.of("C003", "7697-37-2", new BigDecimal("6.0981")).getFirst();

        assertThat(bottle.applies()).isTrue();
        assertThat(bottle.word()).isEqualTo("Regulated");
        assertThat(bottle.isToBeChecked()).isFalse();
        assertThat(bottle.sentence())
                .isEqualTo("Regulated explosives precursor: nitric acid counts above 3 % w/w; this is 6.10 % w/w.");
        assertThat(bottle.source()).contains("Poisons Act 1972");
        assertThat(Restrictions.of("C003", "", new BigDecimal("0.63"))
                        .getFirst()
                        .sentence())
                .isEqualTo("Not a regulated explosives precursor at this strength: nitric acid counts above 3 % w/w;"
                        + " this is 0.63 % w/w.");
    }

    @Test
    void a_mixture_is_regulated_for_what_is_in_it() {
        assertThat(Restrictions.ofComponent("C003", "", new BigDecimal("4"))
                        .getFirst()
                        .sentence())
                .isEqualTo(
                        "Regulated explosives precursor: nitric acid counts above 3 % w/w; here it makes up 4 % w/w.");
        assertThat(Restrictions.ofComponent("C003", "", new BigDecimal("3"))
                        .getFirst()
                        .sentence())
                .isEqualTo("Not a regulated explosives precursor at this strength: nitric acid counts above 3 % w/w;"
                        + " here it makes up 3 % w/w.");
        assertThat(Restrictions.ofComponent("C003", "", null)).isEqualTo(Restrictions.of("C003", "", null));
    }

    @Test
    void an_unknown_strength_counts_as_over_the_limit_and_says_so() {
        assertThat(Restrictions.of("C002", "", null).getFirst().sentence())
                .isEqualTo("Regulated explosives precursor: sulfuric acid counts above 15 % w/w;"
                        + " how strong this is, is not known, so it counts as that.");
        assertThat(Restrictions.of("C279", "", null).getFirst().sentence())
                .isEqualTo("Reportable explosives precursor: acetone (propanone) counts at any strength.");
    }

    @Test
    void the_incomplete_list_of_reportable_poisons_is_marked() {
        var nitrite = Restrictions.of("C058", "", new BigDecimal("100")).getFirst();

        assertThat(nitrite.isToBeChecked()).isTrue();
        assertThat(nitrite.word()).isEqualTo("Reportable");
        assertThat(nitrite.sentence())
                .endsWith("this is the substance itself. To be checked against the list in force.");
    }

    @Test
    void a_schools_own_substance_is_found_by_its_cas_number() {
        assertThat(Restrictions.of("", "75-52-5", new BigDecimal("31"))).hasSize(1);
        assertThat(Restrictions.of("", "", null)).isEmpty();
        assertThat(Restrictions.of("C157", "7429-90-5", null))
                .as("aluminium foil")
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void every_row_of_the_list_speaks_of_its_substance_pure(ReferenceRow row) {
        var all = new BigDecimal("100");
        var byCas = row.has("cas") ? Restrictions.of("", row.text("cas"), all) : List.<Restricted>of();
        var expected = row.text("threshold").endsWith("or less") ? Standing.NOT_MET : Standing.MET;

        assertThat(LegalThreshold.parse(row.text("threshold")).standing(all)).isEqualTo(expected);
        assertThat(byCas)
                .filteredOn(one -> one.category().equals(row.text("category")))
                .filteredOn(one -> one.substance().equals(row.text("substance")))
                .extracting(Restricted::standing)
                .containsExactlyElementsOf(row.has("cas") ? List.of(expected) : List.of());
        assertThat(row.parts("chemical_ids", "|"))
                .allSatisfy(id -> assertThat(Restrictions.of(id, "", all)).isNotEmpty());
    }

    @Test
    void every_substance_that_the_library_flags_is_in_the_list() {
        var flagged = ids(row -> row.has("poisons_act_flag"));
        var listed = ids(row -> !Restrictions.of(row.text("id"), "", null).isEmpty());

        assertThat(listed).containsAll(flagged);
        // ammonium ethanedioate stands among the metallic oxalates, though ammonium is no metal: the stricter stands
        assertThat(listed).filteredOn(id -> !flagged.contains(id)).containsExactly("C123");
    }

    private static List<String> ids(Predicate<ReferenceRow> which) {
        return ReferenceTable.rows("chemicals.csv").stream()
                .filter(which)
                .map(row -> row.text("id"))
                .toList();
    }

    @Test
    void a_threshold_that_nobody_can_read_is_refused() {
        for (var nonsense : List.of("some", "3% of it", "30% w/w (a lot)")) {
            assertThatThrownBy(() -> LegalThreshold.parse(nonsense)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static List<Standing> standings(String id, @Nullable String percent) {
        return Restrictions.of(id, "", percent == null ? null : new BigDecimal(percent)).stream()
                .map(Restricted::standing)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"10.0034, 10.003", "9.9996, 9.9996", "12, 12", "10.49, 10.5", "36, 36"})
    void how_much_it_is_is_never_rounded_to_a_limit_that_it_is_not(String percent, String shown) {
        assertThat(Restrictions.of("C001", "7647-01-0", new BigDecimal(percent)))
                .first()
                .extracting(Restricted::sentence)
                .asString()
                .contains("this is " + shown + " % w/w");
    }
}
