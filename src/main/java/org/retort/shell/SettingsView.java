package org.retort.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import org.retort.platform.ui.PageHeader;
import org.retort.platform.ui.SettingsPage;
import org.springframework.beans.factory.ObjectProvider;

/// The settings pages of all rooms that who is signed in may open.
@Route("settings")
@PageTitle("Settings · Retort")
@Menu(title = "Settings", order = 90, icon = "settings")
@PermitAll
class SettingsView extends Div {

    private static final long serialVersionUID = 1L;

    SettingsView(ObjectProvider<SettingsPage> pages) {
        addClassName("screen");
        add(new PageHeader("Settings", "What your roles let you settle"));
        var list = new UnorderedList();
        list.addClassName("settings-list");
        pages.stream()
                .filter(page -> SignedInRoles.anyOf(page.roles()))
                .sorted(Comparator.comparingInt(SettingsPage::order).thenComparing(SettingsPage::title))
                .forEach(page -> list.add(entry(page.route(), page.title(), page.description())));
        list.add(entry("password", "Your password", "Change the password you sign in with."));
        add(list);
    }

    private static ListItem entry(String route, String title, String description) {
        var link = new Anchor(route, "");
        link.getElement().appendChild(new Element("strong").setText(title));
        link.add(new Span(description));
        return new ListItem(link);
    }
}
