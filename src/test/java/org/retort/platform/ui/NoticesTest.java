package org.retort.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.retort.testing.As;
import org.retort.testing.RetortTest;

@RetortTest
@As("TECHNICIAN")
class NoticesTest extends SpringBrowserlessTest {

    @Test
    void what_was_done_is_taken_back_once_however_often_undo_is_clicked() {
        var undone = new AtomicInteger();
        Notices.withUndo("Finished.", undone::incrementAndGet);
        roundTrip();
        var undo = find(Button.class).withText("Undo").single();

        assertThat(undo.isDisableOnClick()).isTrue(); // the browser lets no second click through
        test(undo).click();

        assertThat(undone).hasValue(1);
        assertThat(find(Notification.class).all()).isEmpty();
    }
}
