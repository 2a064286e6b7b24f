package org.retort.catalogue.api;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retort.catalogue.Form;
import org.retort.catalogue.Mixing;
import org.retort.catalogue.MixturePart;
import org.retort.catalogue.Recipe;
import org.retort.catalogue.ReferenceLibrary;
import org.retort.catalogue.SubstanceCatalogue;
import org.retort.catalogue.SubstanceData;
import org.retort.catalogue.SubstanceEditing;
import org.retort.catalogue.SubstanceId;
import org.retort.catalogue.SubstanceKind;
import org.retort.people.ApiTokens;
import org.retort.people.Role;
import org.retort.quantity.Strength;
import org.retort.quantity.StrengthUnit;
import org.retort.testing.As;
import org.retort.testing.BandTakenBack;
import org.retort.testing.RetortTest;
import org.retort.testing.SafetyRule;
import org.retort.testing.TestSchools;
import org.retort.testing.Web;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.context.WebApplicationContext;

@RetortTest
@As("TECHNICIAN")
class ClassificationDoorTest {

    private static final String CLASSIFICATION = "/api/v1/classification";

    @Autowired
    private ReferenceLibrary library;

    @Autowired
    private SubstanceEditing editing;

    @Autowired
    private Mixing mixing;

    @Autowired
    private SubstanceCatalogue substances;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private TestSchools schools;

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private BeanFactory beans;

    private String token = "";

    @BeforeEach
    void a_script_of_the_school() {
        library.copyInto();
        token = tokens.make("hazards script", Set.of(Role.TECHNICIAN)).orThrow().token();
    }

    @Test
    void four_molar_hydrochloric_acid_says_what_and_why() throws Exception {
        ask(CLASSIFICATION + "?substance=C001&value=4&unit=mol/dm3")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.substance.id").value("C001"))
                .andExpect(jsonPath("$.substance.name").value("Hydrochloric acid"))
                .andExpect(jsonPath("$.substance.cas").value("7647-01-0"))
                .andExpect(jsonPath("$.substance.index").value("017-002-01-X"))
                .andExpect(jsonPath("$.status").value("assessed"))
                .andExpect(jsonPath("$.signalWord").value("Warning"))
                .andExpect(jsonPath("$.massPercent").isNumber())
                .andExpect(jsonPath("$.hazards[*].code", hasItem("H319")))
                .andExpect(jsonPath("$.hazards[0].because").isNotEmpty())
                .andExpect(jsonPath("$.hazards[0].source").isNotEmpty())
                .andExpect(jsonPath("$.pictograms[0]").value("GHS07"))
                .andExpect(jsonPath("$.precautions").isArray())
                .andExpect(jsonPath("$.gaps").isEmpty())
                .andExpect(jsonPath("$.restricted").isArray());
    }

    @Test
    void a_weak_solution_is_not_classified_and_has_no_signal_word() throws Exception {
        ask(CLASSIFICATION + "?substance=sodium hydroxide&value=0.1&unit=mol/dm3")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("not-classified"))
                .andExpect(jsonPath("$.signalWord").value(nullValue()))
                .andExpect(jsonPath("$.hazards").isEmpty());
    }

    @Test
    void without_a_value_it_is_the_bottle_as_supplied() throws Exception {
        ask(CLASSIFICATION + "?substance=C001")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.massPercent").value(36))
                .andExpect(jsonPath("$.signalWord").value("Danger"));
    }

    @Test
    void a_number_that_several_carry_is_answered_with_the_candidates() throws Exception {
        ask(CLASSIFICATION + "?substance=7647-01-0&value=4&unit=mol/dm3")
                .andExpect(status().isMultipleChoices())
                .andExpect(jsonPath("$.candidates[*].id", hasItem("C001")));
    }

    @Test
    void what_is_unknown_unreadable_or_nonsense_is_told_apart() throws Exception {
        ask(CLASSIFICATION + "?substance=unobtainium").andExpect(status().isNotFound());
        ask(CLASSIFICATION + "?substance=C001&value=40&unit=mol/dm3")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.detail").isNotEmpty());
        ask(CLASSIFICATION + "?substance=C001&value=120&unit=w/w").andExpect(status().isUnprocessableContent());
        ask(CLASSIFICATION + "?substance=C001&value=-1&unit=w/w").andExpect(status().isUnprocessableContent());
        ask(CLASSIFICATION + "?substance=C001&value=4").andExpect(status().isBadRequest());
        ask(CLASSIFICATION + "?substance=C001&value=4&unit=pints").andExpect(status().isBadRequest());
        ask(CLASSIFICATION + "?substance=C001&value=strong&unit=w/w").andExpect(status().isBadRequest());
        ask(CLASSIFICATION).andExpect(status().isBadRequest());
    }

    @Test
    void an_absurd_number_is_refused_in_words_and_costs_nothing() throws Exception {
        ask(CLASSIFICATION + "?substance=C001&value=1e10000000&unit=mol/dm3")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.detail")
                        .value("That number is too large or too fine for a strength: write it like 250 or 0.05."));
        tell("{\"components\":[{\"substance\":\"C001\",\"value\":1e10000000,\"unit\":\"w/w\"}]}")
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void a_mixture_of_more_components_than_anybody_weighs_out_is_refused() throws Exception {
        var one = "{\"substance\":\"C001\",\"value\":0.1,\"unit\":\"w/w\"}";

        tell("{\"components\":[%s]}".formatted(String.join(",", Collections.nCopies(51, one))))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.detail").value("A mixture has at most 50 components here."));
        tell("{\"components\":[%s]}".formatted(String.join(",", Collections.nCopies(50, one))))
                .andExpect(status().isOk());
    }

    @Test
    void a_mixture_is_classified_from_its_components() throws Exception {
        tell("""
                {"components":[{"substance":"C033","value":4,"unit":"w/w"},{"substance":"C001","value":1,"unit":"w/w"}]}
                """)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.substance").value(nullValue()))
                .andExpect(jsonPath("$.hazards[*].code", hasItem("H314")));
    }

    @Test
    void a_mixture_is_compared_with_the_law_by_each_component() throws Exception {
        tell("""
                {"components":[{"substance":"C003","value":3.5,"unit":"w/w"},{"substance":"C001","value":2,"unit":"w/w"},
                    {"substance":"C279","value":5,"unit":"v/v"}]}
                """)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.restricted.length()").value(2))
                .andExpect(jsonPath("$.restricted[0]")
                        .value(
                                "Regulated explosives precursor: nitric acid counts above 3 % w/w; here it makes up 3.5 %"
                                        + " w/w."))
                .andExpect(jsonPath("$.restricted[1]")
                        .value(startsWith(
                                "Reportable explosives precursor: acetone (propanone) counts at any strength")));
        tell("{\"components\":[{\"substance\":\"C003\",\"value\":3,\"unit\":\"w/w\"}]}")
                .andExpect(jsonPath("$.massPercent").value(3))
                .andExpect(jsonPath("$.restricted").isEmpty());
        ask(CLASSIFICATION + "?substance=M034")
                .andExpect(jsonPath("$.restricted[0]").value(startsWith("Reportable explosives precursor: acetone")));
    }

    @Test
    void a_mixture_of_the_schools_own_is_asked_for_by_its_name_as_made_and_made_weaker() throws Exception {
        mixing.add(
                        new SubstanceData(
                                "Our etchant", List.of(), "", "", null, null, Form.READY, "", "", List.of(), ""),
                        new Recipe(
                                List.of(new MixturePart(
                                        substances.byReference("C003").orElseThrow(),
                                        Strength.of("10", StrengthUnit.PERCENT_W_W))),
                                null))
                .orThrow();

        ask(CLASSIFICATION + "?substance=Our etchant")
                .andExpect(jsonPath("$.status").value("assessed"))
                .andExpect(jsonPath("$.hazards[*].code", hasItem("H314")))
                .andExpect(jsonPath("$.restricted.length()").value(1));
        ask(CLASSIFICATION + "?substance=Our etchant&value=20&unit=w/w")
                .andExpect(jsonPath("$.hazards[*].code", hasItem("H315")))
                .andExpect(jsonPath("$.restricted").isEmpty());
    }

    @Test
    void components_that_are_more_than_all_of_it_are_nonsense() throws Exception {
        tell("""
                {"components":[{"substance":"C033","value":60,"unit":"w/w"},{"substance":"C263","value":60,"unit":"w/w"}]}
                """).andExpect(status().isUnprocessableContent());
        tell("{\"components\":[]}").andExpect(status().isUnprocessableContent());
        tell("{\"components\":[{\"substance\":\"unobtainium\"}]}").andExpect(status().isNotFound());
    }

    @Test
    void substances_are_listed_and_found_as_people_call_them() throws Exception {
        ask("/api/v1/substances?q=caustic soda")
                .andExpect(jsonPath("$.items[0].id").value("C033"));
        ask("/api/v1/substances?size=5")
                .andExpect(jsonPath("$.total").value(489))
                .andExpect(jsonPath("$.items.length()").value(5));
    }

    @Test
    @As({"SAFETY_LEAD", "TECHNICIAN", "ADMINISTRATOR"})
    @SafetyRule("SR-030")
    void who_made_it_milder_stands_apart_and_among_the_remarks() throws Exception {
        var mark = BandTakenBack.of(beans, "Pat Tester");

        ask(CLASSIFICATION + "?substance=C033&value=0.1&unit=mol/dm3")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("not-classified"))
                .andExpect(jsonPath("$.madeMilder.length()").value(1))
                .andExpect(jsonPath("$.madeMilder[0].by").value("Pat Tester"))
                .andExpect(jsonPath("$.madeMilder[0].on").isNotEmpty())
                .andExpect(jsonPath("$.madeMilder[0].because").value("sheet 91 was superseded"))
                .andExpect(jsonPath("$.remarks", hasItem(mark)));
        ask(CLASSIFICATION + "?substance=C033&value=2&unit=mol/dm3")
                .andExpect(jsonPath("$.madeMilder").isEmpty());
    }

    @Test
    void without_a_token_nothing_is_said() throws Exception {
        token = "none";

        ask(CLASSIFICATION + "?substance=C001").andExpect(status().isUnauthorized());
        ask("/api/v1/substances").andExpect(status().isUnauthorized());
    }

    @Test
    void another_schools_own_substance_is_not_known() throws Exception {
        var own = own("Cleaner X");
        ask(CLASSIFICATION + "?substance=Cleaner X")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("not-assessed"))
                .andExpect(jsonPath("$.substance.id").value(own.value().toString()));

        schools.actAs(schools.aSchool(), "Olga Other", "TECHNICIAN");
        token = tokens.make("other script", Set.of(Role.TECHNICIAN)).orThrow().token();

        ask(CLASSIFICATION + "?substance=Cleaner X").andExpect(status().isNotFound());
        ask(CLASSIFICATION + "?substance=" + own.value()).andExpect(status().isNotFound());
        ask("/api/v1/substances?q=cleaner").andExpect(jsonPath("$.total").value(0));
    }

    private SubstanceId own(String name) {
        return editing.add(
                        SubstanceKind.SUBSTANCE,
                        new SubstanceData(name, List.of(), "", "", null, null, Form.LIQUID, "", "", List.of(), ""))
                .orThrow();
    }

    private ResultActions ask(String address) throws Exception {
        TestSecurityContextHolder.clearContext();
        return Web.of(context).perform(get(address).header("Authorization", "Bearer " + token));
    }

    private ResultActions tell(String json) throws Exception {
        TestSecurityContextHolder.clearContext();
        return Web.of(context)
                .perform(post(CLASSIFICATION)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json)
                        .header("Authorization", "Bearer " + token));
    }
}
