package org.retort.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.retort.quantity.StrengthUnit.G_PER_DM3;
import static org.retort.quantity.StrengthUnit.MOL_PER_DM3;
import static org.retort.quantity.StrengthUnit.PERCENT_V_V;
import static org.retort.quantity.StrengthUnit.PERCENT_W_W;

import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retort.hazards.Check;
import org.retort.hazards.Classification;
import org.retort.hazards.Finding;
import org.retort.hazards.Gap;
import org.retort.hazards.HazardStatement;
import org.retort.hazards.Incompatibility;
import org.retort.hazards.Restricted;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.retort.quantity.Strength;
import org.retort.quantity.StrengthUnit;
import org.retort.testing.As;
import org.retort.testing.Queries;
import org.retort.testing.RetortTest;
import org.retort.testing.SafetyRule;
import org.retort.testing.TestSchools;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RetortTest
@RecordApplicationEvents
@As("TECHNICIAN")
class MixingTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final String BIURET = "C033 30 g/dm3, C176 1.5 g/dm3";

    @Autowired
    private TestSchools schools;

    @Autowired
    private ReferenceLibrary library;

    @Autowired
    private SubstanceCatalogue substances;

    @Autowired
    private SubstanceEditing editing;

    @Autowired
    private Mixing mixing;

    @Autowired
    private Formulations formulations;

    @Autowired
    private SubstanceAnswers answers;

    @Autowired
    private SubstanceDecisions decisions;

    @Autowired
    private Safety safety;

    @Autowired
    private ToAssess toAssess;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private EntityManagerFactory factory;

    @BeforeEach
    void copyTheLibrary() {
        library.copyInto();
    }

    @Test
    void a_mixture_says_what_its_components_make_and_why() {
        var biuret = add("Our biuret", BIURET);

        var answer = answers.at(biuret, null).orThrow();

        // sodium hydroxide 30 g in 1.03 kg is 2.9 %, corrosive from 2 %; copper sulfate 0.15 % is below every limit
        assertThat(codes(answer.classified().classification())).containsExactly("H314");
        assertThat(answer.classified()
                        .classification()
                        .findings()
                        .getFirst()
                        .because()
                        .sentence())
                .startsWith("Sodium hydroxide: 2.9")
                .contains("specific limit, Annex VI 011-002-00-6");
        assertThat(answer.classified().remarks().getFirst())
                .isEqualTo("Recipe no. 1, entered by Pat Tester: Sodium hydroxide 30\u00A0g/dm³,"
                        + " Copper(II) sulfate pentahydrate 1.5\u00A0g/dm³.");
        assertThat(answer.law()).singleElement().satisfies(law -> {
            assertThat(law.standing()).isEqualTo(Restricted.Standing.NOT_MET);
            assertThat(law.sentence()).contains("sodium hydroxide counts above 12 %", "here it makes up 2.9");
        });
        assertThat(answers.strips(biuret)).isEmpty();
        assertThat(mixing.preview(Form.READY, recipe(BIURET))
                        .orThrow()
                        .classified()
                        .classification())
                .isEqualTo(answer.classified().classification());
    }

    @Test
    void a_mixture_is_received_and_put_on_kits_as_made_and_made_weaker() {
        var biuret = add("Our biuret", BIURET);

        var bottle = formulations.of(biuret, Form.READY, null).orThrow();
        var weaker = formulations
                .of(biuret, Form.SOLUTION, Strength.of("20", PERCENT_V_V))
                .orThrow();
        var weak = formulations
                .of(biuret, Form.SOLUTION, Strength.of("10", PERCENT_V_V))
                .orThrow();

        assertThat(codes(formulations.row(bottle).classification())).containsExactly("H314");
        // 6 g/dm³ is 0.6 %, irritant from 0.5 %; 3 g/dm³ is 0.3 %
        assertThat(codes(formulations.row(weaker).classification())).containsExactly("H315", "H319");
        assertThat(formulations.row(weaker).label()).isEqualTo("Our biuret 20\u00A0% v/v");
        assertThat(formulations.row(weak).classification().word()).isEqualTo("Not classified");
        assertThat(formulations.of(biuret, Form.SOLUTION, Strength.of("100", PERCENT_V_V)))
                .isEqualTo(Outcome.done(bottle));
        assertThat(toAssess.count()).isZero();
    }

    @Test
    @SafetyRule("SR-010")
    void what_cannot_be_made_weaker_in_proportion_is_not_assessed_with_the_reason() {
        var biuret = add("Our biuret", BIURET);

        assertThat(at(biuret, Strength.of("2", MOL_PER_DM3)))
                .isEqualTo(new Classification.NotAssessed(
                        "A mixture is made weaker by volume or by mass: say how much of" + " it, in % v/v or % w/w."));
        assertThat(at(biuret, Strength.of("50", PERCENT_W_W)))
                .isEqualTo(new Classification.NotAssessed("Sodium hydroxide is given by volume, so the mixture is made"
                        + " weaker by volume: say how much of it, in % v/v."));
        assertThat(formulations
                        .row(formulations.of(biuret, Form.GAS, null).orThrow())
                        .classification())
                .isEqualTo(new Classification.NotAssessed("No assessment for this form yet."));
    }

    @Test
    void another_solvent_and_a_mixture_of_the_library_count_by_their_own_components() {
        var indicator = add("Our indicator", "C392 8 g/dm3, C263 rest");
        var inIda = add("Indicator in IDA", "C392 1 g/dm3, M021 rest");
        var halfIda = add("Half IDA", "C392 1 g/dm3, M021 50 v/v");

        // 8 g in 789 g is 1.014 %: cancer and heredity from 1 %; in water it would be 0.8 %
        assertThat(codes(asMade(indicator))).containsExactly("H341", "H350", "H319");
        assertThat(asMade(indicator).gaps()).extracting(Gap::category).containsExactly("Flam. Liq. 2");
        // methanol 5 % v/v of IDA is 5.0 %, 2.5 % v/v is 2.2 %: organs from 3 %
        assertThat(codes(asMade(inIda))).contains("H371");
        assertThat(codes(asMade(halfIda))).containsExactly("H319");
        assertThat(law(inIda)).isEmpty();
    }

    @ParameterizedTest(name = "{0}, {1}, {2}: {3} {4}")
    @CsvSource(delimiter = '|', textBlock = """
            ''          | READY | C033 3 w/w                 | name       | Give the substance a name.
            Water gas   | GAS   | C033 3 w/w                 | physicalForm | A mixture is a liquid as made, or a solid.
            Sodium hydroxide | READY | C033 3 w/w            | name       | There is a substance of that name already. Choose it from the list.
            New         | READY | ''                         | components | Name at least one component, with its strength.
            New         | READY | C263 60 w/w, C279 41 w/w   | components | The components add up to 101 %, more than the whole.
            New         | READY | C001 60 w/w, C279 4 w/w    | components | 60 % w/w is stronger than hydrochloric acid can be: the strongest known is about 36 % w/w, 11.6 mol/dm³.
            New         | READY | C033 1 w/w, C033 2 w/w     | components | Sodium hydroxide stands there twice. Add the two up.
            New         | READY | C263 1 w/w, C263 rest      | solvent    | Ethanol is a component already. Leave out its strength, or choose another.
            New         | READY | C033 none                  | components | Say how much Sodium hydroxide there is in it.
            New         | READY | C001 10 w/w, C033 rest     | ''         | ''
            New         | SOLID | C053 30 w/w                | solvent    | There is no water in a solid mixture: say what makes up the rest, or give components in % w/w that add up to 100.
            New         | SOLID | C053 30 w/w, C087 70 w/w   | ''         | ''
            """)
    void a_recipe_that_cannot_be_is_refused_beside_its_field(
            String name, Form form, String recipe, String field, String reason) {
        var outcome = mixing.add(data(name, form), recipe(recipe));

        if (reason.isEmpty()) {
            assertThat(outcome).isInstanceOf(Outcome.Done.class);
        } else {
            assertThat(outcome.refusal().orElseThrow().replace('\u00A0', ' ')).isEqualTo(reason);
            assertThat(((Outcome.Refused<SubstanceId>) outcome).field()).isEqualTo(field);
        }
    }

    @Test
    void a_mixture_of_the_schools_own_is_entered_by_its_components() {
        var biuret = add("Our biuret", BIURET);

        assertThat(mixing.add(
                        data("More", Form.READY),
                        new Recipe(List.of(new MixturePart(biuret, Strength.of("5", PERCENT_V_V))), null)))
                .isEqualTo(Outcome.refused(
                        "components", "Our biuret is a mixture of the school’s own: enter its components instead."));
        var twenty = String.join(
                ", ",
                IntStream.rangeClosed(33, 53)
                        .mapToObj("C0%d 0.1 w/w"::formatted)
                        .toList());
        assertThat(mixing.preview(Form.READY, recipe(twenty)).refusal())
                .contains("A mixture has at most 20 components here. Leave out what is only a trace.");
    }

    @Test
    @SafetyRule("SR-010")
    void a_mixture_with_a_component_that_nobody_knows_waits_until_somebody_does(ApplicationEvents events) {
        var soap = editing.add(SubstanceKind.SUBSTANCE, data("Soap X", Form.LIQUID))
                .orThrow();
        var lather = mixing.add(
                        data("Lather", Form.READY),
                        new Recipe(
                                List.of(
                                        new MixturePart(soap, Strength.of("20", PERCENT_W_W)),
                                        new MixturePart(substance("C003"), Strength.of("4", PERCENT_W_W))),
                                null))
                .orThrow();
        var bottle = formulations.of(lather, Form.READY, null).orThrow();
        var open = formulations.row(bottle).classification();
        assertThat(open)
                .isEqualTo(new Classification.NotAssessed(
                        "Nobody knows what Soap X does in a mixture: enter its supplier's classification first.",
                        open.findings()));
        // nitric acid 4 % irritates the skin from 1 % and destroys the eye from 3 %
        assertThat(codes(open)).as("what is worked out is said").containsExactly("H315", "H318");
        assertThat(toAssess.count()).isEqualTo(1);
        assertThat(law(lather)).as("what is known counts all the same").hasSize(1);

        schools.actAs("Sue Lead", "SAFETY_LEAD");
        decisions
                .addSupplierSheet(soap, List.of(new StatedHazard("Eye Dam. 1", "H318", null)), "Acme, soap", MONDAY)
                .orThrow();

        assertThat(codes(formulations.row(bottle).classification())).containsExactly("H315", "H318");
        assertThat(formulations.row(bottle).classification().isAssessed()).isTrue();
        assertThat(toAssess.count()).isZero();
        assertThat(events.stream(SubstanceFactsChanged.class).toList())
                .containsExactly(new SubstanceFactsChanged(soap, Set.of(bottle)));
    }

    @Test
    void another_recipe_counts_from_then_on_and_the_first_stays_in_the_history(ApplicationEvents events) {
        var biuret = add("Our biuret", "C033 8 g/dm3");
        var bottle = formulations.of(biuret, Form.READY, null).orThrow();
        var read = substances.details(biuret);
        assertThat(codes(formulations.row(bottle).classification())).containsExactly("H315", "H319");

        schools.actAs("Tom Tech", "TECHNICIAN");
        var changed = mixing.change(biuret, recipe(BIURET), "copper sulfate was forgotten", read.version());

        assertThat(changed).isEqualTo(Outcome.done(biuret));
        assertThat(codes(formulations.row(bottle).classification())).containsExactly("H314");
        assertThat(events.stream(SubstanceFactsChanged.class).toList())
                .containsExactly(new SubstanceFactsChanged(biuret, Set.of(bottle)));
        assertThat(mixing.history(biuret)).extracting(RecipeRow::number).containsExactly(2, 1);
        assertThat(mixing.history(biuret).getFirst())
                .returns("copper sulfate was forgotten", RecipeRow::reason)
                .returns("Tom Tech", RecipeRow::recordedBy)
                .returns(recipe(BIURET), RecipeRow::recipe);
        assertThat(mixing.history(biuret).getLast())
                .returns("", RecipeRow::reason)
                .returns("Pat Tester", RecipeRow::recordedBy)
                .returns(recipe("C033 8 g/dm3"), RecipeRow::recipe);
        assertThat(mixing.change(biuret, recipe("C033 40 g/dm3"), "again", read.version())
                        .refusal())
                .contains("Somebody else has changed it meanwhile. Open it again to see the change.");
        assertThat(substances.details(biuret).recipe()).isEqualTo(2);
    }

    @Test
    void a_change_says_why_and_is_one_of_a_mixture_of_the_schools_own() {
        var biuret = add("Our biuret", BIURET);
        var version = substances.details(biuret).version();
        var soap = editing.add(SubstanceKind.SUBSTANCE, data("Soap X", Form.LIQUID))
                .orThrow();
        var benedict = substance("M001");

        assertThat(mixing.change(biuret, recipe(BIURET), " ", version).refusal())
                .contains("Say why the recipe changes, such as: a mistake in the first.");
        assertThat(mixing.change(biuret, recipe(BIURET), "x".repeat(501), version)
                        .refusal())
                .contains("Say it in at most 500 characters.");
        assertThat(mixing.change(
                                biuret,
                                new Recipe(List.of(new MixturePart(biuret, Strength.of("5", PERCENT_V_V))), null),
                                "itself",
                                version)
                        .refusal())
                .contains("A mixture is not made of itself: choose its components.");
        for (var other : List.of(soap, benedict)) {
            assertThat(mixing.change(
                                    other,
                                    recipe(BIURET),
                                    "a try",
                                    substances.details(other).version())
                            .refusal())
                    .contains("Only a mixture that the school added itself has components to enter.");
        }
    }

    @Test
    void a_mixture_added_before_without_components_gets_them_later() {
        var old = editing.add(SubstanceKind.MIXTURE, data("Old reagent", Form.READY))
                .orThrow();
        var bottle = formulations.of(old, Form.READY, null).orThrow();
        assertThat(formulations.row(bottle).classification().isAssessed()).isFalse();

        mixing.change(
                        old,
                        recipe(BIURET),
                        "found the recipe",
                        substances.details(old).version())
                .orThrow();

        assertThat(codes(formulations.row(bottle).classification())).containsExactly("H314");
    }

    @Test
    @SafetyRule("SR-030")
    void only_a_safety_lead_makes_a_recipe_milder() {
        var biuret = add("Our biuret", BIURET);
        var version = substances.details(biuret).version();

        assertThat(mixing.change(biuret, recipe("C033 8 g/dm3"), "it was weaker", version))
                .isEqualTo(Outcome.refused(
                        "components", "This makes it milder: without H314. Only a safety lead changes the recipe so."));
        assertThat(codes(asMade(biuret))).containsExactly("H314");
        schools.actAs("Sue Lead", "SAFETY_LEAD");
        mixing.change(biuret, recipe("C033 8 g/dm3"), "it was weaker", version).orThrow();
        assertThat(codes(asMade(biuret))).containsExactly("H315", "H319");
    }

    @Test
    @SafetyRule("SR-030")
    void what_is_no_longer_open_is_milder_too() {
        var drops = add("Drops", "C033 8 g/dm3, C263 20 v/v");
        var version = substances.details(drops).version();

        assertThat(mixing.change(drops, recipe("C033 8 g/dm3, C263 1 g/dm3"), "less", version))
                .isInstanceOf(Outcome.Done.class);
        assertThat(mixing.change(
                                drops,
                                recipe("C033 8 g/dm3"),
                                "none",
                                substances.details(drops).version())
                        .refusal())
                .contains(
                        "This makes it milder: without Flam.\u00A0Liq.\u00A02. Only a safety lead changes the recipe so.");
    }

    @Test
    @As("SAFETY_LEAD")
    @SafetyRule("SR-030")
    void the_schools_bands_and_sheets_are_laid_over_a_mixture_and_its_components(ApplicationEvents events) {
        var weak = add("Weak alkali", "C033 2 g/dm3, C176 20 g/dm3");
        var bottle = formulations.of(weak, Form.READY, null).orThrow();
        // 0.2 % of the hydroxide is below 0.5 %; copper sulfate 2 % irritates the eyes from 1 %; water 100 × 2 of 25
        assertThat(codes(asMade(weak))).containsExactly("H319", "H412");

        decisions
                .addBand(
                        substance("C033"),
                        Strength.of("0.1", PERCENT_W_W),
                        List.of(StatedHazard.of("H315")),
                        "Sheet 91")
                .orThrow();
        assertThat(asMade(weak).findings())
                .filteredOn(finding -> finding.statement().code().equals("H315"))
                .extracting(finding -> finding.because().sentence())
                .containsExactly(
                        "The employer's band: of Sodium hydroxide from 0.1\u00A0% w/w, employer's band: Sheet 91");
        decisions
                .addBand(substance("C033"), Strength.of("5", PERCENT_W_W), List.of(StatedHazard.of("H317")), "Sheet 92")
                .orThrow();
        decisions
                .addSupplierSheet(
                        substance("C176"),
                        List.of(new StatedHazard("Eye Dam. 1", "H318", new BigDecimal("1"))),
                        "Acme, copper sulfate",
                        MONDAY)
                .orThrow();
        assertThat(codes(asMade(weak))).containsExactly("H315", "H318", "H412");
        decisions
                .addSupplierSheet(
                        weak, List.of(StatedHazard.parse("Resp. Sens. 1; H334").orElseThrow()), "Acme", MONDAY)
                .orThrow();
        decisions
                .addBand(weak, null, List.of(StatedHazard.of("H302")), "Sheet 93")
                .orThrow();

        assertThat(codes(formulations.row(bottle).classification()))
                .containsExactly("H302", "H315", "H318", "H334", "H412");
        assertThat(events.stream(SubstanceFactsChanged.class)
                        .filter(event -> event.changed().contains(bottle)))
                .hasSize(4);
    }

    @Test
    @As("SAFETY_LEAD")
    @SafetyRule("SR-030")
    void a_mixture_that_is_not_assessed_stays_so_whatever_is_said_of_one_component() {
        var soap = editing.add(SubstanceKind.SUBSTANCE, data("Soap X", Form.LIQUID))
                .orThrow();
        var lather = mixing.add(
                        data("Lather", Form.READY),
                        new Recipe(
                                List.of(
                                        new MixturePart(soap, Strength.of("20", PERCENT_W_W)),
                                        new MixturePart(substance("C033"), Strength.of("4", PERCENT_W_W))),
                                null))
                .orThrow();

        decisions
                .addBand(substance("C033"), null, List.of(StatedHazard.of("H314")), "Sheet 91")
                .orThrow();

        assertThat(asMade(lather)).isInstanceOf(Classification.NotAssessed.class);
        assertThat(codes(asMade(lather))).contains("H314");
    }

    @Test
    @SafetyRule("SR-030")
    void leaving_out_what_nobody_knows_is_milder_too() {
        var soap = editing.add(SubstanceKind.SUBSTANCE, data("Soap X", Form.LIQUID))
                .orThrow();
        var lather = mixing.add(
                        data("Lather", Form.READY),
                        new Recipe(
                                List.of(
                                        new MixturePart(soap, Strength.of("20", PERCENT_W_W)),
                                        new MixturePart(substance("C053"), Strength.of("4", PERCENT_W_W))),
                                null))
                .orThrow();

        assertThat(mixing.change(
                                lather,
                                recipe("C053 4 w/w"),
                                "no soap",
                                substances.details(lather).version())
                        .refusal())
                .contains("This makes it milder: without NOT ASSESSED. Only a safety lead changes the recipe so.");
    }

    @Test
    @As("SAFETY_LEAD")
    @SafetyRule("SR-030")
    void the_schools_bands_and_sheets_are_laid_over_a_mixture_of_the_library(ApplicationEvents events) {
        var benedict = substance("M001");
        var bottle = formulations.of(benedict, Form.READY, null).orThrow();
        assertThat(codes(asMade(benedict))).containsExactly("H319", "H412");

        decisions
                .addBand(benedict, null, List.of(StatedHazard.of("H315")), "Sheet 91")
                .orThrow();
        assertThat(codes(asMade(benedict))).containsExactly("H315", "H319", "H412");
        decisions
                .addSupplierSheet(
                        benedict, List.of(new StatedHazard("Eye Dam. 1", "H318", null)), "Acme, Benedict's", MONDAY)
                .orThrow();
        assertThat(codes(asMade(benedict))).containsExactly("H315", "H318", "H412");
        decisions
                .addBand(
                        substance("C042"),
                        Strength.of("50", G_PER_DM3),
                        List.of(new StatedHazard("Skin Sens. 1", "H317", null)),
                        "Sheet 94")
                .orThrow();

        assertThat(codes(formulations.row(bottle).classification())).containsExactly("H315", "H317", "H318", "H412");
        assertThat(events.stream(SubstanceFactsChanged.class)
                        .filter(event -> event.changed().contains(bottle)))
                .hasSize(3);
    }

    @Test
    @As("SAFETY_LEAD")
    void a_recipe_of_the_library_is_to_be_checked_until_a_named_person_has() {
        var benedict = substance("M001");
        assertThat(asMade(benedict).findings()).extracting(Finding::check).containsOnly(Check.TO_BE_CHECKED);

        decisions.confirm(benedict, "our recipe book, page 12", MONDAY).orThrow();

        assertThat(asMade(benedict).findings()).extracting(Finding::check).containsOnly(Check.CONFIRMED);
        assertThat(asMade(benedict).provenance().checkedBy()).isEqualTo("Pat Tester");
        assertThat(codes(asMade(benedict))).containsExactly("H319", "H412");
    }

    @Test
    void a_mixture_is_compared_with_the_law_by_each_component_at_its_strength() {
        var etchant = add("Etchant", "C003 10 w/w, C353 3 w/w, C279 1 w/w");
        var bottle = formulations.of(etchant, Form.READY, null).orThrow();
        var weaker = formulations
                .of(etchant, Form.SOLUTION, Strength.of("20", PERCENT_W_W))
                .orThrow();

        assertThat(safety.of(bottle).law())
                .filteredOn(Restricted::applies)
                .extracting(Restricted::sentence)
                .containsExactly(
                        "Regulated explosives precursor: nitric acid counts above 3 % w/w; here it makes up 10 % w/w.",
                        "Reportable explosives precursor: acetone (propanone) counts at any strength; here it makes up 1"
                                + " % w/w.");
        assertThat(safety.of(bottle).isRestricted()).isTrue();
        assertThat(safety.of(weaker).law())
                .filteredOn(Restricted::applies)
                .extracting(Restricted::substance)
                .containsExactly("acetone (propanone)");
        assertThat(safety.of(formulations
                                .of(substance("M034"), Form.READY, null)
                                .orThrow())
                        .isRestricted())
                .as("half of it is propanone")
                .isTrue();
        assertThat(safety.of(substance("M034"), Form.READY, null).orThrow().law())
                .isEqualTo(answers.at(substance("M034"), null).orThrow().law());
    }

    @Test
    void what_must_never_be_mixed_is_said_before_it_is() {
        var answer =
                mixing.preview(Form.READY, recipe("C075 5 w/w, C001 5 w/w")).orThrow();

        assertThat(answer.mixing()).extracting(Incompatibility::id).contains("I091");
        assertThat(mixing.preview(Form.READY, recipe(BIURET)).orThrow().mixing())
                .isEmpty();
    }

    @Test
    void a_page_of_rows_costs_one_query_more_where_there_is_a_mixture_however_many() {
        var first = formulations.of(add("One", BIURET), Form.READY, null).orThrow();
        var second = formulations.of(add("Two", BIURET), Form.READY, null).orThrow();
        var plain = formulations
                .of(substance("C033"), Form.SOLUTION, Strength.of("2", MOL_PER_DM3))
                .orThrow();
        var benedict = formulations.of(substance("M001"), Form.READY, null).orThrow();

        assertThat(Queries.of(factory, () -> formulations.rows(List.of(plain, benedict))))
                .isEqualTo(3);
        assertThat(Queries.of(factory, () -> formulations.rows(List.of(plain, first, second))))
                .isEqualTo(4);
    }

    @Test
    @SafetyRule("SR-026")
    void who_may_add_a_substance_may_enter_a_mixture_and_nobody_else() {
        var biuret = add("Our biuret", BIURET);
        var version = substances.details(biuret).version();

        schools.actAs("Tia Teacher", "TEACHER");

        assertThatThrownBy(() -> mixing.preview(Form.READY, recipe(BIURET))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> mixing.add(data("New", Form.READY), recipe(BIURET)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> mixing.change(biuret, recipe(BIURET), "a try", version))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(mixing.history(biuret)).hasSize(1);
    }

    @Test
    @SafetyRule("SR-025")
    void another_schools_mixture_is_not_known_and_its_substances_are_no_components() {
        var biuret = add("Our biuret", BIURET);
        var version = substances.details(biuret).version();
        var theirs = recipe(BIURET);
        var recipe =
                jdbc.queryForObject("select id from mixture_recipe where substance_id = ?", UUID.class, biuret.value());

        var school = schools.aSchool();
        schools.actAs(school, "Olga Other", "TECHNICIAN", "SAFETY_LEAD");
        library.copyInto();

        assertThat(mixing.history(biuret)).isEmpty();
        assertThatThrownBy(() -> mixing.change(biuret, recipe(BIURET), "a try", version))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> mixing.preview(Form.READY, theirs)).isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> mixing.add(data("New", Form.READY), theirs)).isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> jdbc.update(
                        "insert into mixture_component (id, school_id, recipe_id, line_number, component_id, version)"
                                + " values (?, ?, ?, 9, ?, 0)",
                        UUID.randomUUID(),
                        school.value(),
                        recipe,
                        substance("C033").value()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private SubstanceId add(String name, String recipe) {
        return mixing.add(data(name, Form.READY), recipe(recipe)).orThrow();
    }

    private static SubstanceData data(String name, Form form) {
        return new SubstanceData(name, List.of(), "", "", null, null, form, "", "", List.of(), "");
    }

    /// Reads `C033 30 g/dm3, C263 rest`; a component with `none` has no strength, which is a mistake.
    private Recipe recipe(String words) {
        var lines = Arrays.stream(words.split(","))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.split(" "))
                .toList();
        return new Recipe(
                lines.stream()
                        .filter(line -> !line[1].equals("rest"))
                        .map(line -> new MixturePart(substance(line[0]), strength(line)))
                        .toList(),
                lines.stream()
                        .filter(line -> line[1].equals("rest"))
                        .map(line -> substance(line[0]))
                        .findFirst()
                        .orElse(null));
    }

    private static @Nullable Strength strength(String[] line) {
        return line.length < 3
                ? null
                : Strength.of(line[1], StrengthUnit.parse(line[2]).orElseThrow());
    }

    private SubstanceId substance(String reference) {
        return substances.byReference(reference).orElseThrow();
    }

    private Classification asMade(SubstanceId mixture) {
        return at(mixture, null);
    }

    private Classification at(SubstanceId mixture, @Nullable Strength strength) {
        return answers.at(mixture, strength).orThrow().classified().classification();
    }

    private List<Restricted> law(SubstanceId mixture) {
        return answers.at(mixture, null).orThrow().law().stream()
                .filter(Restricted::applies)
                .toList();
    }

    private static List<String> codes(Classification classification) {
        return classification.statements().stream().map(HazardStatement::code).toList();
    }
}
