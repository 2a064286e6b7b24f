package org.retort.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retort.platform.Actor;
import org.retort.platform.SchoolSettings;
import org.retort.platform.ui.Icons;
import org.retort.platform.ui.MenuCount;
import org.springframework.beans.factory.ObjectProvider;

/// The frame around every screen: menu, search and who is signed in; on a telephone, the four main doors at the foot.
@Layout
@AnonymousAllowed
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final Main content = new Main();
    private final MainMenu menu = new MainMenu();
    private final SearchDialog search;
    private final BottomBar doors;
    private final List<MenuCount> counts;

    MainLayout(
            Search search,
            SchoolSettings settings,
            AuthenticationContext authentication,
            ObjectProvider<MenuCount> counts) {
        this.search = new SearchDialog(search);
        this.counts = counts.orderedStream().toList();
        this.doors = new BottomBar(this.search::ask);
        content.addClassName("content");
        content.setId("content");
        content.getElement().setAttribute("tabindex", "-1");
        setContent(content);
        setPrimarySection(Section.DRAWER);
        Actor.current().ifPresent(actor -> furnish(actor, settings, authentication));
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement screen) {
        content.removeAll();
        if (screen != null) {
            content.getElement().appendChild(screen.getElement());
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement old) {
        content.removeAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        search.close();
        if (isOverlay()) {
            setDrawerOpened(false);
        }
        doors.mark(event.getLocation().getFirstSegment());
        menu.count(counts);
    }

    private void furnish(Actor actor, SchoolSettings settings, AuthenticationContext authentication) {
        var card = new UserCard(actor, settings.current().name(), authentication::logout);
        var drawer = new Header(brand(), searchButton(), menu, card);
        drawer.addClassName("drawer");
        addToDrawer(drawer);
        addToNavbar(skipLink(), topBar());
        addToNavbar(true, doors);
        Shortcuts.addShortcutListener(this, search::ask, Key.KEY_K, KeyModifier.CONTROL);
        Shortcuts.addShortcutListener(this, search::ask, Key.KEY_K, KeyModifier.META);
    }

    private Header topBar() {
        var find = new Button(Icons.SEARCH.create(), _ -> search.ask());
        find.setAriaLabel("Search");
        find.addThemeVariants(ButtonVariant.TERTIARY);
        var toggle = new DrawerToggle();
        toggle.setAriaLabel("Menu");
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        var scan = new Anchor("scan", Icons.SCAN.create(), new Span("Scan"));
        scan.addClassNames("button-link", "top-bar-scan");
        var bar = new Header(brand(), find, scan, toggle);
        bar.addClassName("top-bar");
        return bar;
    }

    private Button searchButton() {
        var button = new Button("Search", Icons.SEARCH.create(), _ -> search.ask());
        button.addClassName("search-button");
        var keys = new Element("kbd").setText("Ctrl K").setAttribute("slot", "suffix");
        keys.setAttribute("aria-hidden", "true");
        button.getElement().appendChild(keys);
        button.getElement().setAttribute("aria-keyshortcuts", "Control+K");
        return button;
    }

    private static Component brand() {
        var home = new Anchor("", new Span("Retort"));
        home.addClassName("brand");
        return home;
    }

    private Component skipLink() {
        var link =
                new NativeButton("Skip to the screen", _ -> content.getElement().callJsFunction("focus"));
        link.addClassName("skip-link");
        return link;
    }
}
