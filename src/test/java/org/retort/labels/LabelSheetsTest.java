package org.retort.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.retort.stock.NewPlace;
import org.retort.stock.PlaceKind;
import org.retort.stock.Places;
import org.retort.stock.Stock;
import org.retort.stock.StockRoom;
import org.retort.testing.As;
import org.retort.testing.Pdf;
import org.retort.testing.RetortTest;
import org.retort.testing.TestSchools;
import org.retort.testing.Web;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;

@RetortTest
@As("TECHNICIAN")
class LabelSheetsTest {

    private static final LabelCode NOBODYS = new LabelCode("00000000");

    @Autowired
    LabelSheets sheets;

    @Autowired
    Sheets stock;

    @Autowired
    LabelCodes codes;

    @Autowired
    BeanFactory beans;

    @Autowired
    Places places;

    @Autowired
    TestSchools schools;

    @Autowired
    WebApplicationContext context;

    private LabelCode room;
    private LabelCode shelf;

    @BeforeEach
    void aRoomWithAShelf() {
        var prep =
                places.create(NewPlace.of(null, "Prep room 1", PlaceKind.ROOM)).orThrow();
        var acids =
                places.create(NewPlace.of(prep, "Acids shelf", PlaceKind.SHELF)).orThrow();
        room = places.find(prep).orElseThrow().code();
        shelf = places.find(acids).orElseThrow().code();
    }

    @Test
    void a_label_says_what_the_thing_is_and_its_code() throws Exception {
        var pdf = sheets.pdf(List.of(shelf, room), on("L7160", 1)).orThrow();

        assertThat(Pdf.pageTexts(pdf).getFirst())
                .contains("Acids shelf")
                .contains("Prep room 1")
                .contains(shelf.label())
                .contains(room.label());
        assertThat(Pdf.breaches(pdf)).isEmpty();
    }

    @Test
    void a_lost_label_is_printed_again_with_the_same_bytes() {
        var first = sheets.pdf(List.of(shelf), on("L7651", 5)).orThrow();

        assertThat(sheets.pdf(List.of(shelf), on("L7651", 5)).orThrow()).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "0, A sheet L7160 has labels 1 to 21; 0 is none of them.",
        "22, A sheet L7160 has labels 1 to 21; 22 is none of them."
    })
    void a_start_beyond_the_sheet_is_refused(int start, String sentence) {
        assertThat(sheets.pdf(List.of(shelf), on("L7160", start))).isEqualTo(Outcome.refused("start", sentence));
    }

    @Test
    void nothing_to_print_is_refused() {
        assertThat(sheets.pdf(List.of(), on("L7160", 1)).refusal()).contains("Choose 1 to 2000 labels to print.");
    }

    @Test
    void another_schools_code_is_unknown() {
        schools.actAs(schools.aSchool(), "Another Technician", "TECHNICIAN");

        assertThatThrownBy(() -> sheets.pdf(List.of(shelf), on("L7160", 1))).isInstanceOf(NoSuchThing.class);
    }

    @Test
    void a_teacher_prints_no_labels() {
        schools.actAs("Tia Teacher", "TEACHER");

        assertThatThrownBy(() -> sheets.pdf(List.of(shelf), on("L7160", 1))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void an_administrator_prints_labels_too() {
        schools.actAs("Ada Admin", "ADMINISTRATOR");

        assertThat(sheets.pdf(List.of(shelf), on("L7160", 1))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void a_script_gets_the_sheet_as_pdf() throws Exception {
        ask("{\"codes\":[\"%s\",\"%s\"],\"sheet\":\"L7651\",\"start\":4}".formatted(shelf, room.label()))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_PDF));
    }

    @Test
    void a_script_that_asks_for_an_unknown_code_sees_404() throws Exception {
        ask("{\"codes\":[\"%s\"],\"sheet\":\"L7160\",\"start\":1}".formatted(NOBODYS))
                .andExpect(status().isNotFound());
    }

    @Test
    void a_script_that_asks_for_an_unknown_sheet_is_told_those_there_are() throws Exception {
        ask("{\"codes\":[\"%s\"],\"sheet\":\"L9999\"}".formatted(shelf))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.detail")
                        .value("There is no sheet L9999 here: choose one of L7159, L7160, L7163, L7165, L7651,"
                                + " tape-12, tape-18, tape-24, roll-29, roll-62, 11354, 99012."));
    }

    @Test
    void a_script_that_begins_beyond_the_sheet_is_refused() throws Exception {
        ask("{\"codes\":[\"%s\"],\"sheet\":\"L7160\",\"start\":22}".formatted(shelf))
                .andExpect(status().is(422));
    }

    @Test
    void a_script_that_sends_part_of_a_label_gets_no_other_number_instead() throws Exception {
        ask("{\"codes\":[\"%s\"],\"sheet\":\"L7160\",\"start\":1.5}".formatted(shelf))
                .andExpect(status().isBadRequest());
        ask("{\"unclaimed\":1.5,\"sheet\":\"L7160\"}").andExpect(status().isBadRequest());

        assertThat(codes.unclaimed(10)).isEmpty();
    }

    @Test
    void a_script_that_sends_a_wrong_check_character_is_refused() throws Exception {
        ask("{\"codes\":[\"00000001\"],\"sheet\":\"L7160\"}").andExpect(status().is(422));
    }

    @Test
    void a_script_that_sends_no_codes_is_told_what_to_send() throws Exception {
        ask("{}").andExpect(status().isBadRequest());
    }

    @Test
    void a_script_that_asks_for_too_many_labels_is_told_how_many() throws Exception {
        var texts = String.join(",", Collections.nCopies(1_001, "\"nonsense\""));

        ask("{\"codes\":[%s],\"sheet\":\"L7160\"}".formatted(texts))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.detail").value("Send at most 1000 codes at once."));
    }

    @Test
    void no_code_is_given_out_for_a_sheet_that_cannot_be_printed() throws Exception {
        ask("{\"unclaimed\":3,\"sheet\":\"L9999\"}").andExpect(status().is(422));
        ask("{\"unclaimed\":3,\"sheet\":\"L7160\",\"start\":22}").andExpect(status().is(422));
        ask("{\"unclaimed\":3,\"sheet\":\"L7160\",\"design\":\"pretty\"}").andExpect(status().is(422));
        ask("{\"unclaimed\":1001,\"sheet\":\"L7160\"}").andExpect(status().is(422));
        ask("{\"unclaimed\":3,\"codes\":[\"%s\"],\"sheet\":\"L7160\"}".formatted(NOBODYS))
                .andExpect(status().isNotFound());

        assertThat(codes.unclaimed(10)).isEmpty();
    }

    @Test
    void new_codes_asked_for_again_with_the_same_key_are_the_same_codes() throws Exception {
        var order = "{\"unclaimed\":3,\"sheet\":\"L7160\"}";

        var first = again(order).andExpect(status().isOk()).andReturn().getResponse();
        var second = again(order).andExpect(status().isOk()).andReturn().getResponse();

        assertThat(codes.unclaimed(10)).hasSize(3);
        assertThat(second.getContentAsByteArray()).isEqualTo(first.getContentAsByteArray());
        again("{\"unclaimed\":4,\"sheet\":\"L7160\"}").andExpect(status().is(422));
        ask(order).andExpect(status().isOk());
        assertThat(codes.unclaimed(10)).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"L7159", "l7163", "L7165", "tape-12", "roll-62", "11354", "99012"})
    void a_script_may_name_every_sheet_tape_and_roll(String sheet) throws Exception {
        ask("{\"codes\":[\"%s\"],\"sheet\":\"%s\"}".formatted(shelf, sheet))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_PDF));
    }

    @Test
    void a_script_that_asks_for_an_unknown_design_is_told_those_there_are() throws Exception {
        ask("{\"codes\":[\"%s\"],\"sheet\":\"L7160\",\"design\":\"pretty\"}".formatted(shelf))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.detail").value("There is no design pretty: choose fitting, stock or hazard."));
    }

    @Test
    void a_bottle_as_bought_has_a_stock_label_and_one_made_up_a_hazard_label() throws Exception {
        var room = new StockRoom(beans);
        var code = beans.getBean(Stock.class)
                .find(room.bottle(room.solution("Sodium hydroxide", "2")))
                .orElseThrow()
                .code();

        var stockLabel = Pdf.pageTexts(sheets.pdf(List.of(code), on("L7165", 1)).orThrow());
        var hazardLabel = Pdf.pageTexts(sheets.pdf(
                        List.of(code), new PrintOrder(stock.named("L7165").orElseThrow(), 1, LabelDesign.HAZARD, null))
                .orThrow());

        assertThat(stockLabel.getFirst()).contains("mol/dm³").contains("NOT ASSESSED");
        assertThat(hazardLabel.getFirst()).contains("NOT ASSESSED").contains("Ask before you use it.");
    }

    @Test
    void a_code_printed_ahead_is_a_label_of_its_own() throws Exception {
        var ahead = codes.printAhead(2).orThrow();

        var pdf = sheets.pdf(ahead, on("L7651", 1)).orThrow();

        assertThat(Pdf.pageTexts(pdf).getFirst())
                .contains(ahead.getFirst().label())
                .contains(ahead.getLast().label());
    }

    @Test
    void every_command_is_printed_in_words_too() throws Exception {
        var pdf = sheets.commands(on("L7160", 1), 1).orThrow();

        assertThat(Pdf.pageTexts(pdf).getFirst())
                .contains("Take 250 cm³")
                .contains("Open")
                .contains("Finish")
                .contains("Undo");
        assertThat(Pdf.breaches(pdf)).isEmpty();
    }

    @Test
    void the_picture_in_the_browser_says_what_the_paper_says() {
        assertThat(sheets.picture(shelf, stock.named("L7160").orElseThrow(), LabelDesign.FITTING))
                .contains("Acids shelf")
                .contains(shelf.label());
    }

    private PrintOrder on(String sheet, int start) {
        return PrintOrder.on(stock.named(sheet).orElseThrow(), start);
    }

    private ResultActions again(String body) throws Exception {
        return call(order(body).header("Idempotency-Key", "once"));
    }

    private ResultActions ask(String body) throws Exception {
        return call(order(body));
    }

    private static MockHttpServletRequestBuilder order(String body) {
        return post("/api/v1/labels").contentType(MediaType.APPLICATION_JSON).content(body);
    }

    /// Calls from outside; afterwards the test goes on as who it was.
    private ResultActions call(MockHttpServletRequestBuilder call) throws Exception {
        var before = SecurityContextHolder.getContext();
        try {
            return Web.of(context).perform(call);
        } finally {
            TestSecurityContextHolder.setContext(before);
        }
    }
}
