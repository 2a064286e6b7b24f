package org.retort.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.retort.platform.NoSuchThing;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.security.access.AccessDeniedException;

@RetortTest
@As("TECHNICIAN")
@ExtendWith(OutputCaptureExtension.class)
class FaultsTest extends SpringBrowserlessTest {

    @Autowired
    private FaultHandler faults;

    @Test
    void the_notice_and_the_log_have_the_same_reference(CapturedOutput log) {
        faults.error(new ErrorEvent(new IllegalStateException("a defect")));
        roundTrip();

        var told = notice();
        var reference = told.substring(told.indexOf("Reference "), told.length() - 1);
        assertThat(reference).matches("Reference [0-9A-Z]{3}-[0-9A-Z]{3}");
        assertThat(log.getAll()).contains(reference).containsOnlyOnce("IllegalStateException: a defect");
    }

    @Test
    void what_can_happen_in_a_days_work_needs_no_reference(CapturedOutput log) {
        faults.error(new ErrorEvent(new AccessDeniedException("no")));
        roundTrip();

        assertThat(notice()).startsWith("Your roles do not allow this.");
        assertThat(log.getAll()).doesNotContain("AccessDeniedException");
    }

    @Test
    void who_waited_too_long_for_others_to_save_is_told_to_do_it_again() {
        faults.error(new ErrorEvent(new CannotAcquireLockException("others")));
        roundTrip();

        assertThat(notice())
                .isEqualTo("Much is being saved just now, and this was not. Wait a moment and do it again.");
    }

    @Test
    void a_thing_that_is_gone_is_told_by_its_name() {
        var id = UUID.randomUUID();

        faults.error(new ErrorEvent(new NoSuchThing("container", id)));
        roundTrip();

        assertThat(notice()).isEqualTo("There is no container %s here.".formatted(id));
    }

    private String notice() {
        return find(Notification.class).single().getElement().getTextRecursively();
    }
}
