package org.retort.scanning.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import java.time.Clock;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retort.labels.CodeKind;
import org.retort.labels.LabelCode;
import org.retort.labels.LabelCodes;
import org.retort.labels.PrintedCommand;
import org.retort.platform.Outcome;
import org.retort.quantity.Quantity;
import org.retort.quantity.Unit;
import org.retort.scanning.Scanned;
import org.retort.scanning.Scanning;
import org.retort.scanning.spi.ScanCard;
import org.retort.scanning.spi.ScanDone;
import org.retort.stock.ContainerId;
import org.retort.stock.ContainerState;
import org.retort.stock.Stock;
import org.retort.stock.StockRoom;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.retort.testing.Web;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

@RetortTest
@As("TECHNICIAN")
class PrintedCommandsTest extends SpringBrowserlessTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Scanning scanning;

    @Autowired
    private Stock stock;

    @Autowired
    private LabelCodes codes;

    @Autowired
    private WebApplicationContext context;

    private ContainerId bottle;
    private RecentScans recent;

    @BeforeEach
    void aBottle() {
        bottle = new StockRoom(beans).bottle();
        recent = new RecentScans(Clock.systemUTC(), () -> {});
    }

    @Test
    void a_command_acts_on_what_was_scanned_last_and_undo_takes_it_back() {
        done("cmd:take:250cm3\n");
        assertThat(left()).isEqualTo(Quantity.of(750, Unit.CM3));

        done("CMD:OPEN");
        assertThat(stock.find(bottle).orElseThrow().opened()).isNotNull();

        assertThat(ScanCommands.run("CMD:UNDO", card(), recent)).isInstanceOf(Outcome.Done.class);
        assertThat(stock.find(bottle).orElseThrow().opened()).isNull();

        done("CMD:FINISH");
        assertThat(stock.find(bottle).orElseThrow().state()).isEqualTo(ContainerState.FINISHED);
    }

    @Test
    void a_command_that_cannot_be_done_says_why() {
        refused("CMD:TAKE:250CM3", null, "Scan the bottle first, then “Take 250 cm³”.");
        refused("CMD:TAKE:50G", card(), card().title() + " is not counted in g.");
        refused("CMD:DANCE", card(), "Retort does not know the command CMD:DANCE. Print the commands again.");
        done("CMD:FINISH");
        refused("CMD:OPEN", card(), "“Open” cannot be done to %s now.".formatted(card().title()));
    }

    @Test
    void a_command_is_never_taken_for_a_code() {
        assertThat(Arrays.stream(PrintedCommand.values()).map(PrintedCommand::spelling))
                .allMatch(PrintedCommand::isMeant)
                .noneMatch(text -> LabelCode.parse(text) instanceof LabelCode.Reading.Read);
        assertThat(PrintedCommand.isMeant("HTTPS://PREP.SCHOOL.EXAMPLE/S/J4XRM82C"))
                .isFalse();
    }

    @Test
    void a_code_printed_ahead_asks_what_it_is_on_and_then_stands_for_it() throws Exception {
        var ahead = codes.printAhead(1).orThrow().getFirst();
        assertThat(scanning.scan(ahead.label())).isEqualTo(new Scanned.Unclaimed(ahead));
        navigate(ScanView.class, ahead.value());
        assertThat(find(Button.class).all().stream().map(Button::getText))
                .contains("A container…", "A piece of equipment…", "A place…");

        codes.claim(ahead, CodeKind.CONTAINER, bottle.value()).orThrow();
        assertThat(((Scanned.Thing) scanning.scan(ahead.value())).card().title())
                .isEqualTo(card().title());
    }

    @Test
    void a_script_sees_that_a_code_is_on_nothing_yet() throws Exception {
        var ahead = codes.printAhead(1).orThrow().getFirst();

        Web.of(context)
                .perform(get("/api/v1/codes/" + ahead))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.kind").value("unclaimed"))
                .andExpect(jsonPath("$.code").value(ahead.value()));
    }

    @Test
    void there_may_be_nothing_to_undo() {
        refused("CMD:UNDO", card(), "There is nothing to undo.");
    }

    private void done(String command) {
        if (ScanCommands.run(command, card(), recent) instanceof Outcome.Done<ScanDone>(var done)) {
            recent.add(done);
        } else {
            throw new AssertionError(command + " was refused");
        }
    }

    private void refused(String command, @Nullable ScanCard card, String reason) {
        assertThat(ScanCommands.run(command, card, recent)).isEqualTo(Outcome.refused(reason));
    }

    private Quantity left() {
        return stock.find(bottle).orElseThrow().remaining();
    }

    private ScanCard card() {
        var code = stock.find(bottle).orElseThrow().code();
        return ((Scanned.Thing) scanning.scan(code.value())).card();
    }
}
