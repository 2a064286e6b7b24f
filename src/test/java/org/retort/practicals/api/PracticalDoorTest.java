package org.retort.practicals.api;

import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retort.people.ApiTokens;
import org.retort.people.Role;
import org.retort.practicals.PracticalLibrary;
import org.retort.practicals.Practicals;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.retort.testing.TestSchools;
import org.retort.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.context.WebApplicationContext;

@RetortTest
@As("TECHNICIAN")
class PracticalDoorTest {

    @Autowired
    private PracticalLibrary library;

    @Autowired
    private Practicals practicals;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private TestSchools schools;

    @Autowired
    private WebApplicationContext context;

    private String token = "";

    @BeforeEach
    void a_script_of_the_school() {
        token = tokens.make("kit script", Set.of(Role.TECHNICIAN)).orThrow().token();
    }

    @Test
    void a_script_finds_practicals_page_by_page() throws Exception {
        library.copyInto();

        ask("/api/v1/practicals?size=5")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(108))
                .andExpect(jsonPath("$.items.length()").value(5));
        ask("/api/v1/practicals?q=titrate")
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].reference").value("AQA-GCSE-CHEM-2"))
                .andExpect(jsonPath("$.items[0].whoMayHandle").value("Y10-11"));
        ask("/api/v1/practicals?size=0").andExpect(status().isBadRequest());
    }

    @Test
    void one_practical_comes_with_its_lines() throws Exception {
        library.copyInto();
        var id = practicals.byReference("AQA-GCSE-CHEM-2").orElseThrow();

        ask("/api/v1/practicals/" + id.value())
                .andExpect(status().isOk())
                .andExpect(
                        jsonPath("$.title").value("Titrate a strong acid against a strong alkali (separate chemistry)"))
                .andExpect(jsonPath("$.lines.length()").value(14))
                .andExpect(jsonPath("$.lines[?(@.kind == 'chemical')].unit", hasItem("cm3")))
                .andExpect(jsonPath("$.facilities[0]").value("sink"));
    }

    @Test
    void another_schools_script_is_told_nothing() throws Exception {
        library.copyInto();
        var id = practicals.byReference("AQA-GCSE-CHEM-2").orElseThrow();
        schools.actAs(schools.aSchool(), "Olga Other", "TECHNICIAN");
        token = tokens.make("other script", Set.of(Role.TECHNICIAN)).orThrow().token();

        ask("/api/v1/practicals?q=titrate").andExpect(jsonPath("$.total").value(0));
        ask("/api/v1/practicals/" + id.value()).andExpect(status().isNotFound());
    }

    private ResultActions ask(String address) throws Exception {
        TestSecurityContextHolder.clearContext();
        return Web.of(context).perform(get(address).header("Authorization", "Bearer " + token));
    }
}
