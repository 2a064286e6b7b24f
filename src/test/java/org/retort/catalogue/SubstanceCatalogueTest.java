package org.retort.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.retort.platform.Outcome;
import org.retort.testing.As;
import org.retort.testing.Queries;
import org.retort.testing.RetortTest;
import org.retort.testing.TestSchools;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

@RetortTest
@As("TECHNICIAN")
class SubstanceCatalogueTest {

    private static final SubstanceData GLITTER =
            new SubstanceData("Glitter", List.of(), "", "", null, null, Form.SOLID, "", "", List.of(), "");

    @Autowired
    private TestSchools schools;

    @Autowired
    private ReferenceLibrary library;

    @Autowired
    private SubstanceCatalogue substances;

    @Autowired
    private SubstanceEditing editing;

    @Autowired
    private Formulations formulations;

    @Autowired
    private ToAssess toAssess;

    @Autowired
    private HandAssessments assessments;

    @Autowired
    private EntityManagerFactory database;

    @ParameterizedTest
    @CsvSource({
        "conc. HCl 50 cm³,     Hydrochloric acid",
        "2 mol/dm3 HCl,        Hydrochloric acid",
        "bench sulphuric acid, Sulfuric acid",
        "acetone,              Propanone",
        "2 x 5 g NaCl,         Sodium chloride",
        "7664-93-9,            Sulfuric acid"
    })
    void a_text_in_plain_words_that_names_a_substance_is_known_for_it(String text, String name) {
        library.copyInto();

        assertThat(substances.namedIn(text))
                .hasValueSatisfying(row -> assertThat(row.name()).isEqualTo(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "newspaper",
                "copper wire",
                "iron nails",
                "onion",
                "sodium lamp",
                "hydrochlorik acid",
                "30 balloons",
                " "
            })
    void a_text_that_only_sounds_like_a_substance_names_none(String text) {
        library.copyInto();

        assertThat(substances.namedIn(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "sulphuric,        Sulfuric acid",
        "oil of vitriol,   Sulfuric acid",
        "H₂SO₄,            Sulfuric acid",
        "7664-93-9,        Sulfuric acid",
        "propan2ol,        Propan-2-ol",
        "acid hydrochl,    Hydrochloric acid",
        "M004,             Fehling's solution B",
    })
    void a_substance_is_found_by_old_and_new_name_formula_cas_and_id(String text, String name) {
        library.copyInto();

        assertThat(substances.find(text, PageRequest.ofSize(20)))
                .extracting(SubstanceRow::name)
                .contains(name);
    }

    @Test
    void what_begins_with_the_search_comes_first() {
        library.copyInto();

        assertThat(substances.find("sodium", PageRequest.ofSize(1)))
                .extracting(SubstanceRow::name)
                .containsExactly("Sodium");
    }

    @Test
    void without_a_search_the_list_is_by_name_mixtures_among_the_substances() {
        library.copyInto();

        assertThat(substances.find("", PageRequest.of(0, 500)))
                .extracting(row -> row.name())
                .containsSubsequence(
                        "Acetanilide",
                        "Acidified potassium dichromate(VI)",
                        "Agar",
                        "Benedict's solution",
                        "Zinc oxide");
    }

    @Test
    void pages_do_not_overlap() {
        library.copyInto();
        var seen = new ArrayList<SubstanceId>();
        for (var page = 0; page < 5; page++) {
            substances.find("", PageRequest.of(page, 100)).forEach(row -> seen.add(row.id()));
        }

        assertThat(seen).hasSize(489).doesNotHaveDuplicates();
    }

    @Test
    void the_list_costs_the_same_with_one_row_and_with_four_hundred() {
        editing.add(SubstanceKind.SUBSTANCE, GLITTER).orThrow();
        var withOne = Queries.of(database, () -> substances.find("", PageRequest.ofSize(50)));
        library.copyInto();

        var withMany = Queries.of(database, () -> substances.find("", PageRequest.ofSize(50)));

        assertThat(withOne).isLessThanOrEqualTo(2);
        assertThat(withMany).isEqualTo(2);
    }

    @Test
    void rows_of_many_formulations_cost_three_queries() {
        library.copyInto();
        var ids = substances.references().values().stream()
                .limit(400)
                .map(id -> formulations.of(id, Form.SATURATED, null).orThrow())
                .toList();

        var cost = Queries.of(database, () -> assertThat(formulations.rows(ids)).hasSize(400));

        assertThat(cost).isEqualTo(3);
    }

    @Test
    void a_schools_own_substance_waits_for_a_safety_lead() {
        var glitter = editing.add(SubstanceKind.SUBSTANCE, GLITTER).orThrow();
        var solid = formulations.of(glitter, Form.SOLID, null).orThrow();

        assertThat(toAssess.find("", PageRequest.ofSize(5)))
                .extracting(FormulationRow::id)
                .containsExactly(solid);

        schools.actAs("Sue Lead", "SAFETY_LEAD");
        assessments
                .assess(solid, List.of(), "Supplier's sheet", LocalDate.of(2026, 1, 5))
                .orThrow();
        assertThat(toAssess.count()).isZero();
    }

    @Test
    void two_substances_of_one_name_are_refused() {
        editing.add(SubstanceKind.SUBSTANCE, GLITTER).orThrow();

        assertThat(editing.add(SubstanceKind.SUBSTANCE, GLITTER))
                .isEqualTo(
                        Outcome.refused("name", "There is a substance of that name already. Choose it from the list."));
    }

    @Test
    void a_change_made_meanwhile_is_noticed() {
        var glitter = editing.add(SubstanceKind.SUBSTANCE, GLITTER).orThrow();

        assertThat(editing.edit(glitter, GLITTER, 7).refusal())
                .contains("Somebody else has changed it meanwhile. Open it again to see the change.");
    }

    @Test
    void who_a_substance_of_the_library_is_stays() {
        library.copyInto();
        var alkali = substances.details(substances.byReference("C033").orElseThrow());

        assertThat(editing.edit(alkali.id(), GLITTER, alkali.version()).refusal())
                .contains("Name, CAS number, formula and form come from the library and stay. Add a synonym instead.");
    }

    @Test
    @As("TEACHER")
    void a_teacher_looks_up_but_does_not_add() {
        assertThat(substances.find("", PageRequest.ofSize(5))).isEmpty();
        assertThatThrownBy(() -> editing.add(SubstanceKind.SUBSTANCE, GLITTER))
                .isInstanceOf(AccessDeniedException.class);
    }
}
