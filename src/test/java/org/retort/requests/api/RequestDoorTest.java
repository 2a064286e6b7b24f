package org.retort.requests.api;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retort.people.ApiTokens;
import org.retort.people.Role;
import org.retort.requests.LessonSchool;
import org.retort.requests.RequestBook;
import org.retort.requests.RequestDetail;
import org.retort.requests.Requests;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.retort.testing.TestSchools;
import org.retort.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.context.WebApplicationContext;

@RetortTest
@Import(LessonSchool.class)
@As("TECHNICIAN")
class RequestDoorTest {

    @Autowired
    private LessonSchool school;

    @Autowired
    private Requests requests;

    @Autowired
    private RequestBook book;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private TestSchools schools;

    @Autowired
    private WebApplicationContext context;

    private RequestDetail sent;

    @BeforeEach
    void a_request_was_sent() {
        var scene = school.open();
        school.asTeacher(scene);
        var draft = requests.keep(null, 0, scene.lesson(), requests.kit(scene.lesson(), List.of()))
                .orThrow();
        requests.submit(draft.id()).orThrow();
        requests.keep(null, 0, scene.lesson(), List.of()).orThrow();
        sent = book.detail(draft.id());
        school.asTechnician(scene);
    }

    @Test
    void a_script_lists_what_was_sent_by_day_and_sees_no_drafts() throws Exception {
        var token = tokens.make("day script", Set.of(Role.TECHNICIAN)).orThrow().token();
        var day = String.valueOf(sent.row().date());

        ask(token, "/api/v1/requests?from=%s&to=%s".formatted(day, day))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].id").value(sent.id().value().toString()))
                .andExpect(jsonPath("$.items[0].date").value(day))
                .andExpect(jsonPath("$.items[0].period").value("P3"))
                .andExpect(jsonPath("$.items[0].room").value("Lab 4"))
                .andExpect(jsonPath("$.items[0].group").value("10X2"))
                .andExpect(jsonPath("$.items[0].sets").value("15 pairs"))
                .andExpect(jsonPath("$.items[0].teacher").value("Sana Khan"))
                .andExpect(jsonPath("$.items[0].state").value("submitted"));
        ask(token, "/api/v1/requests?from=tomorrow").andExpect(status().isBadRequest());
        ask(token, "/api/v1/requests?from=%2B999999999-12-31").andExpect(status().isBadRequest());
    }

    @Test
    void the_codes_of_a_request_and_of_its_trays_lead_to_it() throws Exception {
        var token =
                tokens.make("code script", Set.of(Role.TECHNICIAN)).orThrow().token();

        ask(token, "/api/v1/codes/" + sent.code())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.kind").value("request"))
                .andExpect(jsonPath("$.state").value("submitted"));
        for (var code : sent.trayCodes().values()) {
            ask(token, "/api/v1/codes/" + code)
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.kind").value("tray"))
                    .andExpect(jsonPath("$.id").value(sent.id().value().toString()));
        }
    }

    @Test
    void a_script_of_another_school_finds_it_neither_by_list_nor_by_id_nor_by_code() throws Exception {
        schools.actAs(schools.aSchool(), "Other Technician", "TECHNICIAN");
        var token =
                tokens.make("other script", Set.of(Role.TECHNICIAN)).orThrow().token();

        ask(token, "/api/v1/requests").andExpect(jsonPath("$.total").value(0));
        ask(token, "/api/v1/requests/" + sent.id().value()).andExpect(status().isNotFound());
        ask(token, "/api/v1/codes/" + sent.code()).andExpect(status().isNotFound());
    }

    private ResultActions ask(String token, String path) throws Exception {
        TestSecurityContextHolder.clearContext();
        return Web.of(context).perform(get(path).header("Authorization", "Bearer " + token));
    }
}
