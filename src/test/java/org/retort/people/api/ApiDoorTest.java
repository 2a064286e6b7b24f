package org.retort.people.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retort.people.ApiTokens;
import org.retort.people.Role;
import org.retort.people.TokenDoor;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.retort.testing.SafetyRule;
import org.retort.testing.TestSchools;
import org.retort.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.WebApplicationContext;

@RetortTest
@As({"TECHNICIAN", "TEACHER"})
class ApiDoorTest {

    @Autowired
    ApiTokens tokens;

    @Autowired
    TokenDoor door;

    @Autowired
    TestSchools schools;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    WebApplicationContext context;

    private MockMvc web;

    @BeforeEach
    void outside() {
        web = Web.of(context);
    }

    @Test
    void without_a_token_nothing_is_told_but_what_to_send() throws Exception {
        TestSecurityContextHolder.clearContext();
        web.perform(get("/api/v1/nothing"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", "Bearer"))
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(jsonPath("$.status").value(401))
                .andExpect(jsonPath("$.detail", containsString("Authorization: Bearer")));
    }

    @Test
    @SafetyRule("SR-027")
    void demo_tokens_do_not_exist_in_a_real_school() throws Exception {
        TestSecurityContextHolder.clearContext();
        for (var demo : new String[] {"demo-technician", "demo-teacher", "demo-safety", "demo-admin"}) {
            web.perform(get("/api/v1/nothing").header("Authorization", "Bearer " + demo))
                    .andExpect(status().isUnauthorized());
        }
    }

    @Test
    void a_good_token_comes_through_the_door_and_an_unknown_address_is_a_problem_in_words() throws Exception {
        var token =
                tokens.make("stock script", Set.of(Role.TECHNICIAN)).orThrow().token();
        TestSecurityContextHolder.clearContext();
        web.perform(get("/api/v1/nothing").header("Authorization", "bearer " + token))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.title").value("Not Found"))
                .andExpect(header().string("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"));
    }

    @Test
    void a_token_carries_the_roles_chosen_for_it_and_no_others() {
        var token =
                tokens.make("stock script", Set.of(Role.TECHNICIAN)).orThrow().token();

        assertThat(door.holder(token).orElseThrow().roles()).containsExactly(Role.TECHNICIAN);
        assertThat(tokens.make("too much", Set.of(Role.SAFETY_LEAD)).refusal())
                .contains("Choose at least one of your own roles.");
    }

    @Test
    void the_database_holds_the_hash_of_a_token_and_never_the_token() {
        var token =
                tokens.make("stock script", Set.of(Role.TECHNICIAN)).orThrow().token();

        var kept = jdbc.queryForList("select * from api_token").toString();

        assertThat(kept).doesNotContain(token).doesNotContain(token.substring(3));
    }

    @Test
    void a_revoked_token_opens_nothing() {
        var made = tokens.make("stock script", Set.of(Role.TECHNICIAN)).orThrow();
        tokens.revoke(made.id());
        assertThat(door.holder(made.token())).isEmpty();
    }

    @Test
    void another_school_sees_and_revokes_none_of_ours() {
        var made = tokens.make("stock script", Set.of(Role.TECHNICIAN)).orThrow();
        schools.actAs(schools.aSchool(), "Stranger", "ADMINISTRATOR");

        assertThat(tokens.all()).isEmpty();
        assertThatThrownBy(() -> tokens.revoke(made.id())).hasMessageContaining("There is no token");
        SecurityContextHolder.clearContext();
        assertThat(door.holder(made.token())).isPresent();
    }

    @Test
    void the_description_of_the_addresses_stands_open() throws Exception {
        TestSecurityContextHolder.clearContext();
        web.perform(get("/v3/api-docs")).andExpect(status().isOk());
    }
}
