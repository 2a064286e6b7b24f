package org.retort.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/// No screen has this address.
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NoSuchPageView extends ErrorScreen implements HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        say(
                "There is no such page",
                "The address may be mistyped, or it may lead to something your roles do not open. Search finds it by name or code.");
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
