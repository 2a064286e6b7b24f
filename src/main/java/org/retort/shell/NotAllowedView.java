package org.retort.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;

/// A screen that asked for something which the person's roles do not open.
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotAllowedView extends ErrorScreen implements HasErrorParameter<AccessDeniedException> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        say("Your roles do not open this", "Ask an administrator of your school if they should. Nothing was changed.");
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
