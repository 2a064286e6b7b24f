package org.retort.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.persistence.EntityManagerFactory;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retort.assessments.AssessedSchool.Scene;
import org.retort.people.ApiTokens;
import org.retort.people.Role;
import org.retort.testing.As;
import org.retort.testing.Queries;
import org.retort.testing.RetortTest;
import org.retort.testing.TestSchools;
import org.retort.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.context.WebApplicationContext;

@RetortTest
@As("ADMINISTRATOR")
@Import(AssessedSchool.class)
class AssessmentApiTest {

    @Autowired
    AssessedSchool school;

    @Autowired
    TestSchools schools;

    @Autowired
    RiskAssessments assessments;

    @Autowired
    AssessmentLists lists;

    @Autowired
    TemplateLists templates;

    @Autowired
    ApiTokens tokens;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    WebApplicationContext context;

    Scene scene;
    AssessmentId id;

    @BeforeEach
    void prepare() {
        scene = school.ready();
        id = assessments.prepare(scene.lesson());
    }

    @Test
    void a_script_lists_reads_and_fetches_what_is_signed() throws Exception {
        school.sign(id, Adaptation.NONE).orThrow();
        var document = assessments.pdf(id).orThrow();
        var token = token();

        ask("/api/v1/assessments?from=%s&to=%s&state=signed".formatted(scene.date(), scene.date()), token)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].id").value(id.value().toString()))
                .andExpect(jsonPath("$.items[0].class").value("10Y1"))
                .andExpect(jsonPath("$.items[0].state").value("signed"));
        ask("/api/v1/assessments/" + id.value(), token)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.lines[0].signalWord").value("Danger"))
                .andExpect(jsonPath("$.activityHazards[0].hazard").value("Glass thermometer breaks"))
                .andExpect(jsonPath("$.sha256").value(document.sha256()));
        ask("/api/v1/assessments/" + id.value() + "/pdf", token)
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"))
                .andExpect(content().bytes(document.bytes()));
    }

    @Test
    void an_unsigned_one_has_no_document_and_nonsense_is_told() throws Exception {
        var token = token();

        ask("/api/v1/assessments/" + id.value() + "/pdf", token)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail", containsString("not signed")));
        ask("/api/v1/assessments?state=perhaps", token).andExpect(status().isBadRequest());
    }

    @Test
    void another_school_gets_nothing() throws Exception {
        school.sign(id, Adaptation.NONE).orThrow();
        schools.actAs(schools.aSchool(), "Olga Other", "TEACHER");
        var token = token();

        ask("/api/v1/assessments", token).andExpect(jsonPath("$.total").value(0));
        ask("/api/v1/assessments/" + id.value(), token).andExpect(status().isNotFound());
        ask("/api/v1/assessments/" + id.value() + "/pdf", token).andExpect(status().isNotFound());
    }

    @Test
    void lists_cost_the_same_however_long_they_are() {
        var page = PageRequest.ofSize(50);

        assertThat(Queries.of(factory, () -> lists.rows(AssessmentFilter.ALL, page)))
                .isEqualTo(1);
        assertThat(Queries.of(factory, () -> lists.count(AssessmentFilter.ALL))).isEqualTo(1);
        assertThat(Queries.of(factory, () -> templates.rows(TemplateFilter.ALL, page)))
                .isEqualTo(1);
    }

    private String token() {
        return tokens.make("script", Set.of(Role.TEACHER)).orThrow().token();
    }

    private ResultActions ask(String address, String token) throws Exception {
        TestSecurityContextHolder.clearContext();
        return Web.of(context).perform(get(address).header("Authorization", "Bearer " + token));
    }
}
