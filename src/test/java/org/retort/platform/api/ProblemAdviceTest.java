package org.retort.platform.api;

import static org.hamcrest.Matchers.matchesPattern;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartException;

class ProblemAdviceTest {

    private static final String UNDECODABLE =
            "The parameters of this call cannot be read: write them in UTF-8; see /v3/api-docs.";

    @RestController
    static class Bottles {

        record Body(int amount) {}

        @GetMapping("/bottles")
        ListAnswer<String> list(
                @RequestParam(defaultValue = "0") int page,
                @RequestParam(defaultValue = Paging.DEFAULT_SIZE) int size) {
            return new ListAnswer<>(List.of(Paging.of(page, size).toString()), 1);
        }

        @GetMapping("/bottles/{id}")
        String one(@PathVariable UUID id) {
            throw new NoSuchThing("container", id);
        }

        @PostMapping("/bottles")
        String take(@RequestBody Body body) {
            switch (body.amount()) {
                case 1 -> throw new Refusal(Outcome.refused("Only 100 cm³ left."));
                case 2 -> throw new Refusal(Outcome.conflict("It was finished meanwhile."));
                case 3 -> throw new AccessDeniedException("no");
                case 5 -> throw new InvalidParameterException("q");
                case 6 -> throw new MultipartException("no boundary");
                case 7 -> throw new CannotAcquireLockException("others");
                default -> throw new IllegalStateException("secret detail");
            }
        }
    }

    private final MockMvc web = MockMvcBuilders.standaloneSetup(new Bottles())
            .setControllerAdvice(new CallAdvice(), new ProblemAdvice())
            .build();

    static Stream<Arguments> faults() {
        var json = MediaType.APPLICATION_JSON;
        return Stream.of(
                Arguments.of(get("/bottles?page=-1"), 400, "Pages are counted from 0; page -1 does not exist."),
                Arguments.of(get("/bottles?size=0"), 400, "Ask for a size of 1 to 200; 0 is not."),
                Arguments.of(get("/bottles?size=201"), 400, "Ask for a size of 1 to 200; 201 is not."),
                Arguments.of(get("/bottles?size=many"), 400, "many cannot be read as size."),
                Arguments.of(get("/bottles/x"), 400, "x cannot be read as id."),
                Arguments.of(
                        get("/bottles/00000000-0000-0000-0000-000000000001"),
                        404,
                        "There is no container 00000000-0000-0000-0000-000000000001 here."),
                Arguments.of(delete("/bottles"), 405, "Method 'DELETE' is not supported."),
                Arguments.of(
                        post("/bottles").contentType(MediaType.TEXT_PLAIN).content("x"),
                        415,
                        "Content-Type 'text/plain' is not supported."),
                Arguments.of(
                        post("/bottles").contentType(json).content("{"),
                        400,
                        "The body cannot be read as the JSON that this address takes; see /v3/api-docs."),
                Arguments.of(post("/bottles").contentType(json).content("{\"amount\":1}"), 422, "Only 100 cm³ left."),
                Arguments.of(
                        post("/bottles").contentType(json).content("{\"amount\":2}"),
                        409,
                        "It was finished meanwhile."),
                Arguments.of(
                        post("/bottles").contentType(json).content("{\"amount\":3}"),
                        403,
                        "The role of this token does not allow that."),
                Arguments.of(post("/bottles").contentType(json).content("{\"amount\":5}"), 400, UNDECODABLE),
                Arguments.of(post("/bottles").contentType(json).content("{\"amount\":6}"), 400, UNDECODABLE),
                Arguments.of(
                        post("/bottles").contentType(json).content("{\"amount\":7}"),
                        503,
                        "Much is being saved just now. Wait a moment and repeat."));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void every_fault_is_a_problem_with_a_sentence(MockHttpServletRequestBuilder call, int status, String sentence)
            throws Exception {
        problem(call, status).andExpect(jsonPath("$.detail").value(sentence));
    }

    @Test
    void a_defect_tells_a_reference_and_no_secret() throws Exception {
        problem(post("/bottles").contentType(MediaType.APPLICATION_JSON).content("{\"amount\":4}"), 500)
                .andExpect(jsonPath("$.detail")
                        .value(matchesPattern("Something went wrong here, reference [0-9a-f]+\\.")));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "3, 200"})
    void pages_within_the_bounds_are_answered(int page, int size) throws Exception {
        web.perform(get("/bottles?page=%d&size=%d".formatted(page, size)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(1));
    }

    private ResultActions problem(MockHttpServletRequestBuilder call, int status) throws Exception {
        return web.perform(call)
                .andExpect(status().is(status))
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(jsonPath("$.status").value(status));
    }
}
