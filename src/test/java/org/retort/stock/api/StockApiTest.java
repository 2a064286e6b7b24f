package org.retort.stock.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retort.people.ApiTokens;
import org.retort.people.Role;
import org.retort.platform.Actor;
import org.retort.quantity.Quantity;
import org.retort.quantity.Unit;
import org.retort.stock.ContainerId;
import org.retort.stock.NewContainers;
import org.retort.stock.Places;
import org.retort.stock.Stock;
import org.retort.stock.StockRoom;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.retort.testing.SafetyRule;
import org.retort.testing.TestSchools;
import org.retort.testing.Web;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;

@RetortTest
@As("TECHNICIAN")
class StockApiTest {

    @Autowired
    BeanFactory beans;

    @Autowired
    Stock stock;

    @Autowired
    Places places;

    @Autowired
    TestSchools schools;

    @Autowired
    WebApplicationContext context;

    @Autowired
    ApiTokens tokens;

    @Autowired
    JdbcTemplate jdbc;

    MockMvc web;
    String token;
    StockRoom room;
    ContainerId bottle;
    String code;

    @BeforeEach
    void aBottle() {
        web = Web.of(context);
        token = token(Role.TECHNICIAN);
        room = new StockRoom(beans);
        bottle = room.bottle(room.solution("Sodium hydroxide", "2"));
        code = stock.find(bottle).orElseThrow().code().value();
    }

    @Test
    void containers_are_listed_as_scripts_know_them() throws Exception {
        var unknown = room.receive(
                NewContainers.full(room.solution("Zinc sulfate", "1"), 1, Quantity.of(500, Unit.CM3), room.shelf)
                        .ofUnknownAmount());

        call(get("/api/v1/containers?q=sodium"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].id").value(bottle.value().toString()))
                .andExpect(jsonPath("$.items[0].code").value(code))
                .andExpect(jsonPath("$.items[0].name").value("Sodium hydroxide"))
                .andExpect(jsonPath("$.items[0].formulation").value("Sodium hydroxide 2\u00A0mol/dm³"))
                .andExpect(jsonPath("$.items[0].remaining.value").value(1000))
                .andExpect(jsonPath("$.items[0].remaining.unit").value("cm3"))
                .andExpect(jsonPath("$.items[0].remaining.estimated").value(false))
                .andExpect(jsonPath("$.items[0].place").value("Prep room › Shelf 2"))
                .andExpect(jsonPath("$.items[0].expires").value(nullValue()))
                .andExpect(jsonPath("$.items[0].state").value("in-store"));
        call(get("/api/v1/containers?page=1&size=1"))
                .andExpect(jsonPath("$.total").value(2))
                .andExpect(jsonPath("$.items[0].id").value(unknown.value().toString()))
                .andExpect(jsonPath("$.items[0].remaining").value(nullValue()));
        call(get("/api/v1/containers?size=201")).andExpect(status().isBadRequest());
        call(get("/api/v1/containers?page=-1")).andExpect(status().isBadRequest());
    }

    @Test
    void a_movement_is_answered_with_what_is_left_and_counts_once() throws Exception {
        var order = """
                {"code":"%s","action":"take","amount":{"value":250,"unit":"cm3"}}""".formatted(code);
        var first = send("k1", order)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.code").value(code))
                .andExpect(jsonPath("$.action").value("take"))
                .andExpect(jsonPath("$.remaining.value").value(750))
                .andExpect(jsonPath("$.id").exists())
                .andExpect(jsonPath("$.at").exists())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(send("k1", order)
                        .andExpect(status().isCreated())
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .isEqualTo(first);
        assertThat(stock.find(bottle).orElseThrow().remaining()).isEqualTo(Quantity.of(750, Unit.CM3));
        send("k1", order.replace("250", "251")).andExpect(status().isUnprocessableContent());
    }

    @Test
    @SafetyRule("SR-002")
    void a_key_that_comes_again_after_it_was_forgotten_is_another_movement() throws Exception {
        var order = """
                {"code":"%s","action":"take","amount":{"value":250,"unit":"cm3"}}""".formatted(code);
        send("k1", order).andExpect(status().isCreated());
        jdbc.update(
                "delete from idempotency_record where school_id = ?",
                Actor.required().school().value());

        send("k1", order)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.remaining.value").value(500));

        assertThat(stock.find(bottle).orElseThrow().remaining()).isEqualTo(Quantity.of(500, Unit.CM3));
    }

    @Test
    void every_action_is_understood() throws Exception {
        var lab = places.find(room.lab).orElseThrow().code();
        for (var order : new String[] {
            "\"action\":\"open\"",
            "\"action\":\"move\",\"to\":\"%s\"".formatted(lab),
            "\"action\":\"put-back\"",
            "\"action\":\"estimate\",\"amount\":{\"value\":0.5,\"unit\":\"dm3\"}",
            "\"action\":\"correct\",\"amount\":{\"value\":480,\"unit\":\"cm3\"},\"reason\":\"measured\"",
            "\"action\":\"finish\""
        }) {
            send(UUID.randomUUID().toString(), "{\"code\":\"%s\",%s}".formatted(code, order))
                    .andExpect(status().isCreated());
        }
        for (var action : new String[] {"break", "dispose"}) {
            var other = stock.find(room.bottle()).orElseThrow().code();
            send(action, "{\"code\":\"%s\",\"action\":\"%s\",\"reason\":\"old\"}".formatted(other, action))
                    .andExpect(status().isCreated())
                    .andExpect(jsonPath("$.remaining.value").value(0));
        }
    }

    @Test
    void what_is_malformed_is_400() throws Exception {
        send(null, "{\"code\":\"%s\",\"action\":\"open\"}".formatted(code)).andExpect(status().isBadRequest());
        for (var body : new String[] {
            "{",
            "{\"action\":\"open\"}",
            "{\"code\":\"%s\"}".formatted(code),
            "{\"code\":\"%s\",\"action\":\"drink\"}".formatted(code),
            "{\"code\":\"%s\",\"action\":\"take\"}".formatted(code),
            "{\"code\":\"%s\",\"action\":\"take\",\"amount\":{\"value\":\"much\",\"unit\":\"cm3\"}}".formatted(code),
            "{\"code\":\"%s\",\"action\":\"take\",\"amount\":{\"value\":1,\"unit\":\"pint\"}}".formatted(code),
            "{\"code\":\"%s\",\"action\":\"take\",\"amount\":{\"value\":1,\"unit\":\" \"}}".formatted(code),
            "{\"code\":\"%s\",\"action\":\"move\"}".formatted(code),
            "{\"code\":\"%s\",\"action\":\"dispose\"}".formatted(code)
        }) {
            send(UUID.randomUUID().toString(), body)
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.status").value(400));
        }
    }

    @Test
    void without_a_token_401_and_with_another_role_403() throws Exception {
        schools.actAs("Tea Cher", "TEACHER");
        token = token(Role.TEACHER);
        send("k", "{\"code\":\"%s\",\"action\":\"open\"}".formatted(code)).andExpect(status().isForbidden());
        call(get("/api/v1/containers")).andExpect(status().isOk());

        token = "";
        send("k", "{\"code\":\"%s\",\"action\":\"open\"}".formatted(code)).andExpect(status().isUnauthorized());
        call(get("/api/v1/containers")).andExpect(status().isUnauthorized());
    }

    @Test
    void an_unknown_code_and_another_schools_are_both_404() throws Exception {
        var shelf = places.find(room.shelf).orElseThrow().code();
        schools.actAs(schools.aSchool(), "Else Where", "TECHNICIAN");
        token = token(Role.TECHNICIAN);

        send("k", "{\"code\":\"%s\",\"action\":\"open\"}".formatted(code)).andExpect(status().isNotFound());
        var ours = stock.find(new StockRoom(beans).bottle()).orElseThrow().code();
        send("k2", "{\"code\":\"%s\",\"action\":\"move\",\"to\":\"%s\"}".formatted(ours, shelf))
                .andExpect(status().isNotFound());
        call(get("/api/v1/containers?q=" + code)).andExpect(jsonPath("$.total").value(0));
        assertThat(stock.find(bottle)).isEmpty();
    }

    @Test
    void a_rule_that_says_no_is_422_and_a_state_that_does_not_fit_is_409() throws Exception {
        send("1", "{\"code\":\"%s\",\"action\":\"take\",\"amount\":{\"value\":1001,\"unit\":\"cm3\"}}".formatted(code))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.detail").value("Only 1\u202F000\u00A0cm³ left."));
        send("2", "{\"code\":\"%s\",\"action\":\"open\"}".formatted(code)).andExpect(status().isCreated());
        send("3", "{\"code\":\"%s\",\"action\":\"open\"}".formatted(code)).andExpect(status().isConflict());
        var shelf = places.find(room.shelf).orElseThrow().code();
        send("4", "{\"code\":\"%s\",\"action\":\"open\"}".formatted(shelf))
                .andExpect(status().isUnprocessableContent());
        var wrong = (code.charAt(0) == 'A' ? 'B' : 'A') + code.substring(1);
        send("5", "{\"code\":\"%s\",\"action\":\"open\"}".formatted(wrong))
                .andExpect(status().isUnprocessableContent());
    }

    private String token(Role role) {
        return tokens.make("script", Set.of(role)).orThrow().token();
    }

    @Test
    void an_absurd_amount_is_refused_in_words() throws Exception {
        send(
                        "absurd",
                        "{\"code\":\"%s\",\"action\":\"take\",\"amount\":{\"value\":1e10000000,\"unit\":\"cm3\"}}"
                                .formatted(code))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.detail")
                        .value("That number is too large or too fine for an amount: write it like 250 or 0.05."));
    }

    private ResultActions send(String key, String body) throws Exception {
        var order = post("/api/v1/movements")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        return call(key == null ? order : order.header("Idempotency-Key", key));
    }

    /// Calls from outside with the token in hand; afterwards the test goes on as who it was.
    private ResultActions call(MockHttpServletRequestBuilder call) throws Exception {
        var before = SecurityContextHolder.getContext();
        TestSecurityContextHolder.clearContext();
        try {
            return web.perform(token.isEmpty() ? call : call.header("Authorization", "Bearer " + token));
        } finally {
            TestSecurityContextHolder.setContext(before);
        }
    }
}
