package org.retort.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;

/// The head of a screen: its title, a quiet line beneath, and what can be done here.
public final class PageHeader extends Div {

    private final Div crumbs = new Div();
    private final H1 title = new H1();
    private final Paragraph subtitle = new Paragraph();
    private final Div actions = new Div();

    public PageHeader(String title, String subtitle, Component... actions) {
        addClassName("page-header");
        crumbs.addClassName("page-crumbs");
        crumbs.setVisible(false);
        this.subtitle.addClassName("page-subtitle");
        var words = new Div(crumbs, this.title, this.subtitle);
        words.addClassName("page-words");
        this.actions.addClassName("page-actions");
        this.actions.add(actions);
        add(words, this.actions);
        setTitle(title);
        setSubtitle(subtitle);
    }

    @Override
    public void setTitle(String text) {
        title.setText(text);
    }

    /// A title with a quieter end, such as **RP 2 Neutralisation** for 10X2.
    public void setTitle(String text, String quietEnd) {
        var end = new Span(" " + quietEnd);
        end.addClassName("page-title-end");
        title.removeAll();
        title.add(text);
        title.add(end);
    }

    public void setSubtitle(String text) {
        subtitle.setText(text);
        subtitle.setVisible(!text.isEmpty());
    }

    public void setActions(Component... components) {
        actions.removeAll();
        actions.add(components);
    }

    /// Says where this screen hangs, with the way back: `under("Requests", "requests")`.
    public PageHeader under(String parent, String route) {
        crumbs.setVisible(true);
        crumbs.add(new Span("‹ "), new Anchor(route, parent));
        return this;
    }

    /// As [#under(String, String)], to a view without parameters.
    public PageHeader under(String parent, Class<? extends Component> view) {
        crumbs.setVisible(true);
        crumbs.add(new Span("‹ "), new RouterLink(parent, view));
        return this;
    }
}
