package org.retort.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A screen failed to open for a reason nobody foresaw: the person reads the reference under which the log has it.
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FaultView extends ErrorScreen implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(FaultView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var reference = Reference.next();
        LOG.error("Reference {}, opening {}", reference, event.getLocation().getPath(), parameter.getException());
        say(
                "This screen did not open",
                "What you saved is kept. Try again; if it happens again, give reference %s to whoever looks after Retort."
                        .formatted(reference));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
