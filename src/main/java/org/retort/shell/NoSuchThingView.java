package org.retort.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.retort.platform.NoSuchThing;

/// The address names a thing that this school does not have.
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NoSuchThingView extends ErrorScreen implements HasErrorParameter<NoSuchThing> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NoSuchThing> parameter) {
        say("It is not here", parameter.getException().plainly() + " Search finds what there is by name or code.");
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
