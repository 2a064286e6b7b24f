package org.retort.stock.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retort.platform.Dates;
import org.retort.platform.ui.DayField;
import org.retort.quantity.Quantity;
import org.retort.quantity.Unit;
import org.retort.stock.ContainerId;
import org.retort.stock.Handling;
import org.retort.stock.NewContainers;
import org.retort.stock.Particulars;
import org.retort.stock.Stock;
import org.retort.stock.StockRoom;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@RetortTest
@As("TECHNICIAN")
class CorrectingDetailsTest extends SpringBrowserlessTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Stock stock;

    @Autowired
    private Handling handling;

    @Autowired
    private StockDialogs dialogs;

    @Autowired
    private Clock clock;

    private LocalDate today;
    private ContainerId bottle;

    @BeforeEach
    void aBottle() {
        var room = new StockRoom(beans);
        today = LocalDate.now(clock);
        bottle =
                room.receive(NewContainers.full(room.solution("Iodine", "1"), 1, Quantity.of(500, Unit.CM3), room.shelf)
                        .dated(today, today.plusDays(1)));
    }

    @Test
    void an_expiry_is_corrected_beside_the_list_and_its_history_says_so() {
        show();
        ask();
        assertThat(find(DayField.class).single().getValue()).isEqualTo(today.plusDays(1));

        find(DayField.class).single().setValue(today.plusYears(1));
        find(TextArea.class).single().setValue("typed wrong");
        press("Correct");

        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(find(Notification.class).single().getElement().getTextRecursively())
                .contains("If it has a label from here, print it anew");
        show();
        assertThat(history().getFirst())
                .contains("Corrected")
                .contains("expiry %s → %s, typed wrong"
                        .formatted(Dates.day(today.plusDays(1)), Dates.day(today.plusYears(1))));
    }

    @Test
    void a_refusal_stands_beside_its_field_and_what_was_typed_stays() {
        show();
        ask();
        find(DayField.class).single().setValue(today.minusDays(1));
        find(TextArea.class).single().setValue("typed wrong");
        press("Correct");

        assertThat(find(DayField.class).single().getErrorMessage())
                .isEqualTo("It cannot expire before it was received.");

        find(DayField.class).single().setValue(today.plusYears(1));
        find(TextArea.class).single().setValue("");
        press("Correct");

        assertThat(find(DayField.class).single().isInvalid()).isFalse();
        assertThat(find(TextArea.class).single().getErrorMessage()).isEqualTo("Say why.");
        assertThat(stock.detail(bottle).row().expires()).isEqualTo(today.plusDays(1));
    }

    @Test
    void what_a_colleague_corrected_meanwhile_is_not_overwritten() {
        show();
        ask();
        var theirs = new Particulars(today.plusDays(1), null, "A17", null);
        handling.putRight(UUID.randomUUID(), bottle, stock.detail(bottle).particulars(), theirs, "forgotten")
                .orThrow();

        find(TextField.class).withCaption("Lot").single().setValue("B9");
        find(TextArea.class).single().setValue("typed wrong");
        press("Correct");

        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("Somebody else corrected this meanwhile.");
        assertThat(stock.detail(bottle).lot()).isEqualTo("A17");
    }

    @Test
    void what_no_longer_fits_is_said_and_what_lies_behind_is_read_again() {
        var seen = stock.find(bottle).orElseThrow();
        handling.finish(UUID.randomUUID(), bottle).orThrow();
        var readAgain = new AtomicInteger();

        dialogs.finish(seen, readAgain::incrementAndGet);
        assertThat(readAgain).hasValue(1);

        dialogs.dispose(seen, readAgain::incrementAndGet);
        find(TextArea.class).single().setValue("old");
        press("Dispose of it");
        assertThat(readAgain).hasValue(2);
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("old");
    }

    @Test
    void earlier_acts_are_shown_a_page_at_a_time_until_the_first() {
        IntStream.rangeClosed(1, 119)
                .forEach(_ -> handling.putBack(UUID.randomUUID(), bottle).orThrow());
        show();
        assertThat(history()).hasSize(50);

        press("Show earlier");
        assertThat(history()).hasSize(100);
        assertThat(said()).contains("50 earlier ones shown.");

        press("Show earlier");
        assertThat(history()).hasSize(120);
        assertThat(history().getLast()).contains("Received");
        assertThat(said()).contains("20 earlier ones shown, back to the first.");
        assertThat(find(Button.class).withText("Show earlier").all()).isEmpty();
    }

    private void show() {
        UI.getCurrent().navigate("stock");
        UI.getCurrent()
                .navigate(
                        "stock",
                        new QueryParameters(Map.of("id", List.of(bottle.value().toString()))));
    }

    private void ask() {
        dialogs.putRight(stock.find(bottle).orElseThrow(), () -> {});
    }

    private List<String> history() {
        return find(NativeTableRow.class).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .skip(1)
                .toList();
    }

    private String said() {
        return find(EarlierActs.class).single().getElement().getTextRecursively();
    }

    private void press(String caption) {
        test(find(Button.class).withText(caption).single()).click();
    }
}
