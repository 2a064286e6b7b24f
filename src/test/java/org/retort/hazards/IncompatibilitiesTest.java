package org.retort.hazards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.retort.platform.ReferenceRow;
import org.retort.platform.ReferenceTable;

class IncompatibilitiesTest {

    private static final Stored BROMINE = Stored.ofLibrary("C235");
    private static final Stored ETHER = Stored.ofLibrary("C327");
    private static final Stored NITRIC_ACID = Stored.ofLibrary("C003");
    private static final Stored SODIUM_CHLORIDE = Stored.ofLibrary("C053");

    static Stream<ReferenceRow> rows() {
        return ReferenceTable.rows("incompatibilities.csv").stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void every_rule_of_the_library_forbids_a_pair_of_real_substances_whichever_comes_first(ReferenceRow row) {
        var rule = rule(row.text("id"));
        var one = substances(row.text("a"));
        var other = substances(row.text("b"));

        assertThat(one).as(row.text("a")).isNotEmpty();
        assertThat(other).as(row.text("b")).isNotEmpty();
        var pairs = new ArrayList<List<Stored>>();
        one.forEach(a -> other.stream().filter(b -> !a.equals(b)).forEach(b -> pairs.add(List.of(a, b))));
        assertThat(pairs).isNotEmpty().allSatisfy(pair -> {
            assertThat(found(rule, pair.getFirst(), pair.getLast())).contains(rule);
            assertThat(found(rule, pair.getLast(), pair.getFirst())).contains(rule);
        });
    }

    @Test
    void all_rules_are_there_with_what_they_rest_on() {
        assertThat(Incompatibilities.rules()).hasSize(293).allSatisfy(rule -> {
            assertThat(rule.reason()).isNotBlank();
            assertThat(rule.confidence()).isIn("high", "medium", "low");
            assertThat(rule.sentence())
                    .contains("to be checked: general knowledge")
                    .contains(rule.condition().equals("for neighbours on one shelf") ? "" : rule.condition());
        });
    }

    @Test
    void bromine_must_not_stand_beside_ether() {
        var reasons = Incompatibilities.asNeighbours(ETHER, BROMINE, true);

        assertThat(reasons)
                .extracting(Incompatibility::id)
                .containsExactly("I046", "I044", "I045", "I001", "I064", "I005");
        assertThat(reasons.getFirst().sentence())
                .isEqualTo("Bromine and ethoxyethane: violent, fire."
                        + " (to be checked: general knowledge, confidence high, rule I046)");
        assertThat(Incompatibilities.asNeighbours(BROMINE, SODIUM_CHLORIDE, true))
                .isEmpty();
    }

    @Test
    void a_substance_never_stands_in_its_own_way() {
        assertThat(Incompatibilities.asNeighbours(NITRIC_ACID, NITRIC_ACID, true))
                .isEmpty();
    }

    @Test
    void a_rule_for_one_shelf_does_not_hold_in_the_cupboard() {
        var acid = Stored.ofLibrary("C001");
        var poison = new Stored("", Set.of("toxic"), Set.of(), false, false);

        assertThat(Incompatibilities.asNeighbours(acid, poison, true))
                .extracting(Incompatibility::id)
                .containsExactly("I029");
        assertThat(Incompatibilities.asNeighbours(acid, poison, false)).isEmpty();
    }

    @Test
    void a_rule_about_a_dry_solid_does_not_speak_of_its_solution() {
        var alkali = new Stored("", Set.of("alkali"), Set.of(), false, false);
        var dissolved = new Stored("C347", Set.of(), Set.of(), true, false);

        assertThat(Incompatibilities.whenMixed(new Stored("C347", Set.of(), Set.of(), false, false), alkali))
                .extracting(Incompatibility::id)
                .containsExactly("I268");
        assertThat(Incompatibilities.whenMixed(dissolved, alkali)).isEmpty();
    }

    @Test
    void what_is_dissolved_counts_as_water_and_a_code_can_be_asked_for() {
        var hydrolysed = Stored.of("", List.of(), true, new Classification.NotAssessed("Nobody knows."));
        var burning = new Stored("", Set.of(), Set.of("H225"), false, false);

        assertThat(hydrolysed.traits()).containsExactly("aqueous");
        assertThat(hydrolysed.isKnown()).isFalse();
        assertThat(StoragePredicate.parse("h:H225").matches(burning)).isTrue();
        assertThat(StoragePredicate.parse("h:H226").matches(burning)).isFalse();
        for (var nonsense : List.of("h:H999", "id:C999", "oxidising", "colour:red")) {
            assertThatThrownBy(() -> StoragePredicate.parse(nonsense)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void what_to_keep_away_from_is_said_in_words() {
        assertThat(Incompatibilities.keepAwayFrom(BROMINE)).contains("flammable liquids", "Ethoxyethane", "alkalis");
        assertThat(Incompatibilities.keepAwayFrom(SODIUM_CHLORIDE)).isEmpty();
    }

    @Test
    void how_single_things_are_kept_is_known_for_every_rule() {
        var said = ReferenceTable.rows("chemicals.csv").stream()
                .flatMap(row -> StorageConditions.of(Stored.ofLibrary(row.text("id"))).stream())
                .map(StorageCondition::basis)
                .map(basis -> basis.replaceAll(".* rule ", ""))
                .distinct()
                .sorted()
                .toList();

        assertThat(said)
                .containsExactly(
                        "SC01", "SC02", "SC03", "SC04", "SC05", "SC06", "SC07", "SC08", "SC09", "SC10", "SC11");
        var source = new Stored("", Set.of("radioactive"), Set.of(), false, false);
        assertThat(StorageConditions.of(source))
                .extracting(StorageCondition::basis)
                .containsExactly("to be checked: general knowledge, confidence medium, rule SC12");
        assertThat(StorageConditions.of(ETHER))
                .extracting(StorageCondition::sentence)
                .containsExactly("explosive peroxides in air and light: date on opening, test, small stock, dark");
    }

    @Test
    void a_mixture_keeps_away_from_what_its_components_do() {
        var unknown = new Classification.NotAssessed("Nobody knows.");
        var harmless = new Classification.NotClassified(new Provenance("", "", null, null, ""));
        var bromineWater = Stored.of("", List.of(), true, unknown)
                .holding(List.of(Stored.part("C235", BROMINE.traits(), false, unknown)));
        var weakBromineWater = Stored.of("", List.of(), true, harmless)
                .holding(List.of(Stored.part("C235", BROMINE.traits(), false, harmless)));

        assertThat(bromineWater.isKnown()).isTrue();
        assertThat(bromineWater.has("halogen")).isTrue();
        assertThat(Incompatibilities.asNeighbours(bromineWater, ETHER, true))
                .extracting(Incompatibility::id)
                .contains("I046");
        assertThat(Incompatibilities.keepAwayFrom(bromineWater)).contains("Ethoxyethane");
        assertThat(Incompatibilities.asNeighbours(bromineWater, BROMINE, true)).isEmpty();
        assertThat(rule("I046").isHint(bromineWater, ETHER)).isFalse();
        assertThat(rule("I046").isHint(weakBromineWater, ETHER)).isTrue();
        assertThat(StorageConditions.of(bromineWater)).isEqualTo(StorageConditions.of(BROMINE));
    }

    @Test
    void a_component_of_a_solid_mixture_is_dry_and_one_of_a_solution_is_not() {
        var unknown = new Classification.NotAssessed("Nobody knows.");
        var alkali = new Stored("", Set.of("alkali"), Set.of(), false, false);
        var powder = Stored.of("", List.of(), false, unknown)
                .holding(List.of(Stored.part("C347", List.of(), true, unknown)));
        var solution = Stored.of("", List.of(), true, unknown)
                .holding(List.of(Stored.part("C347", List.of(), false, unknown)));

        assertThat(Incompatibilities.whenMixed(powder, alkali))
                .extracting(Incompatibility::id)
                .contains("I268");
        assertThat(Incompatibilities.whenMixed(solution, alkali)).isEmpty();
        assertThat(solution.parts().getFirst().traits()).as("said of the whole").isEmpty();
    }

    private static Incompatibility rule(String id) {
        return Incompatibilities.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Incompatibility> found(Incompatibility rule, Stored one, Stored other) {
        return rule.kind() == Incompatibility.Kind.NEIGHBOUR
                ? Incompatibilities.asNeighbours(one, other, true)
                : Incompatibilities.whenMixed(one, other);
    }

    /// The substances of the library that one side of a rule speaks of.
    private static List<Stored> substances(String predicate) {
        var side = StoragePredicate.parse(predicate);
        return ReferenceTable.rows("chemicals.csv").stream()
                .map(row -> Stored.ofLibrary(row.text("id")))
                .filter(side::matches)
                .toList();
    }
}
