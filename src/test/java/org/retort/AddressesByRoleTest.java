package org.retort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.retort.people.ApiTokens;
import org.retort.people.Role;
import org.retort.platform.Actor;
import org.retort.stock.Stock;
import org.retort.stock.StockRoom;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.retort.testing.SafetyRule;
import org.retort.testing.TestSchools;
import org.retort.testing.Web;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every address for scripts, with who may call it: a new one that is not in the table fails, and so does one that lets
/// the wrong role in or turns the right one away.
@RetortTest
@As("TECHNICIAN")
class AddressesByRoleTest {

    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);

    private static final Map<String, Set<Role>> ALLOWED = new TreeMap<>(Map.ofEntries(
            Map.entry("GET /api/v1/assessments", EVERYBODY),
            Map.entry("GET /api/v1/assessments/{id}", EVERYBODY),
            Map.entry("GET /api/v1/assessments/{id}/pdf", EVERYBODY),
            Map.entry("GET /api/v1/classification", EVERYBODY),
            Map.entry("POST /api/v1/classification", EVERYBODY),
            Map.entry("GET /api/v1/codes/{code}", EVERYBODY),
            Map.entry("GET /api/v1/containers", EVERYBODY),
            Map.entry("POST /api/v1/labels", EnumSet.of(Role.TECHNICIAN, Role.ADMINISTRATOR)),
            Map.entry("POST /api/v1/movements", EnumSet.of(Role.TECHNICIAN)),
            Map.entry("GET /api/v1/practicals", EVERYBODY),
            Map.entry("GET /api/v1/practicals/{id}", EVERYBODY),
            Map.entry("GET /api/v1/requests", EVERYBODY),
            Map.entry("GET /api/v1/requests/{id}", EVERYBODY),
            Map.entry("GET /api/v1/substances", EVERYBODY)));

    @Autowired
    BeanFactory beans;

    @Autowired
    Stock stock;

    @Autowired
    ApiTokens tokens;

    @Autowired
    TestSchools schools;

    @Autowired
    WebApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping addresses;

    @Test
    void the_table_holds_every_address() {
        var all = addresses.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getMethodsCondition().getMethods().stream()
                        .flatMap(method -> info.getPatternValues().stream().map(path -> method + " " + path)))
                .filter(address -> address.contains("/api/"))
                .collect(Collectors.toSet());

        assertThat(all).isEqualTo(ALLOWED.keySet());
    }

    @Test
    @SafetyRule("SR-026")
    void each_role_is_let_in_where_the_table_says_and_nowhere_else() throws Exception {
        var code =
                stock.find(new StockRoom(beans).bottle()).orElseThrow().code().value();
        for (var role : Role.values()) {
            schools.actAs(Actor.required().school(), "Script of " + role, role.name());
            var token = tokens.make("script", Set.of(role)).orThrow().token();
            for (var address : ALLOWED.keySet()) {
                var status = call(address, code, token);

                if (ALLOWED.get(address).contains(role)) {
                    assertThat(status).as("%s as %s", address, role).isNotIn(400, 401, 403, 500);
                } else {
                    assertThat(status).as("%s as %s", address, role).isEqualTo(403);
                }
            }
        }
    }

    @Test
    void without_a_token_nobody_is_let_in() throws Exception {
        for (var address : ALLOWED.keySet()) {
            assertThat(call(address, "J4XRM82C", null)).as(address).isEqualTo(401);
        }
    }

    private int call(String address, String code, String token) throws Exception {
        var parts = address.split(" ");
        var path = parts[1].replace("{code}", code)
                .replace("{id}", UUID.randomUUID().toString());
        var call = request(HttpMethod.valueOf(parts[0]), path)
                .header("Idempotency-Key", UUID.randomUUID())
                .queryParam("substance", "C001")
                .contentType(MediaType.APPLICATION_JSON);
        if (parts[0].equals("POST")) {
            call.content(body(path, code));
        }
        if (token != null) {
            call.header("Authorization", "Bearer " + token);
        }
        var before = SecurityContextHolder.getContext();
        TestSecurityContextHolder.clearContext();
        try {
            return Web.of(context).perform(call).andReturn().getResponse().getStatus();
        } finally {
            TestSecurityContextHolder.setContext(before);
        }
    }

    private static String body(String path, String code) {
        if (path.endsWith("classification")) {
            return "{\"components\":[{\"substance\":\"C001\",\"value\":5,\"unit\":\"w/w\"}]}";
        }
        return path.endsWith("labels")
                ? "{\"codes\":%s,\"sheet\":\"L7160\"}".formatted(List.of("\"" + code + "\""))
                : "{\"code\":\"%s\",\"action\":\"open\"}".formatted(code);
    }
}
