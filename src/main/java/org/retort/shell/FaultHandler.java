package org.retort.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.DefaultErrorHandler;
import com.vaadin.flow.server.ErrorEvent;
import java.util.Optional;
import org.apache.catalina.connector.ClientAbortException;
import org.retort.platform.NoSuchThing;
import org.retort.platform.ui.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/// Hears of everything that a click threw: tells the person, and writes it to the log once, under the same reference.
@Component
class FaultHandler extends DefaultErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(FaultHandler.class);

    @Override
    public void error(ErrorEvent event) {
        var thrown = findRelevantThrowable(event.getThrowable());
        if (thrown instanceof ClientAbortException || !shouldHandle(thrown)) {
            return; // the browser went away in the middle of an answer
        }
        var text = expected(thrown).orElseGet(() -> unforeseen(thrown));
        var ui = UI.getCurrent();
        if (ui != null && ui.isAttached() && !ui.isClosing()) {
            ui.access(() -> Notices.error(text));
        }
    }

    /// What can happen in a day's work needs a sentence, not a reference.
    private static Optional<String> expected(Throwable thrown) {
        return switch (thrown) {
            case NoSuchThing gone -> Optional.ofNullable(gone.getMessage());
            case AccessDeniedException _ ->
                Optional.of("Your roles do not allow this. Ask an administrator of your school if they should.");
            case OptimisticLockingFailureException _ ->
                Optional.of("Somebody else changed this meanwhile. Reload the page, look, and do it again.");
            case PessimisticLockingFailureException _ ->
                Optional.of("Much is being saved just now, and this was not. Wait a moment and do it again.");
            default -> Optional.empty();
        };
    }

    private static String unforeseen(Throwable thrown) {
        var reference = Reference.next();
        LOG.error("Reference {}", reference, thrown);
        return "Something went wrong, and it was not done. What was saved before is kept. Reference %s."
                .formatted(reference);
    }
}
