package org.retort.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import org.retort.platform.ui.PageHeader;

/// What all error screens share: a heading, a sentence and a way on.
abstract class ErrorScreen extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private String heading = "";

    final void say(String heading, String sentence) {
        this.heading = heading;
        removeAll();
        addClassNames("screen", "error-screen");
        var home = new Anchor("", "Go to Today");
        home.addClassName("button-link");
        add(new PageHeader(heading, ""), new Paragraph(sentence), new Paragraph(home));
    }

    @Override
    public String getPageTitle() {
        return heading + " · Retort";
    }
}
