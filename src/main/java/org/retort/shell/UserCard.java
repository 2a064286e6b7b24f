package org.retort.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.VaadinRequest;
import java.util.EnumMap;
import java.util.Map;
import org.retort.people.CalledName;
import org.retort.people.Role;
import org.retort.platform.Actor;
import org.retort.platform.ui.Icons;

/// Who is signed in, at the foot of the menu: colours, password and sign-out behind it.
class UserCard extends Button {

    private static final long serialVersionUID = 1L;

    private final Map<ColourChoice, MenuItem> colours = new EnumMap<>(ColourChoice.class);

    UserCard(Actor actor, String school, SerializableRunnable signOut) {
        addClassName("user-card");
        var avatar = new Span(new CalledName(actor.displayName()).initials());
        avatar.addClassName("avatar");
        avatar.getElement().setAttribute("aria-hidden", "true");
        setPrefixComponent(avatar);
        var lines = new Div(line(actor.displayName()), line(Role.labels(SignedInRoles.all())), line(school));
        lines.addClassName("user-lines");
        ((Span) lines.getComponentAt(0)).addClassName("user-name");
        getElement().appendChild(lines.getElement());
        getElement().setAttribute("aria-haspopup", "menu");
        menu(signOut);
    }

    private void menu(SerializableRunnable signOut) {
        var menu = new ContextMenu(this);
        menu.setOpenOnClick(true);
        for (var choice : ColourChoice.values()) {
            var item = menu.addItem(line(choice.icon(), choice.label()), _ -> choose(choice));
            item.setCheckable(true);
            colours.put(choice, item);
        }
        check(ColourChoice.of(VaadinRequest.getCurrent()));
        menu.addSeparator();
        menu.addItem(line(Icons.KEY, "Change password"), _ -> getUI().ifPresent(ui -> ui.navigate("password")));
        menu.addItem(line(Icons.SIGN_OUT, "Sign out"), _ -> signOut.run());
    }

    private void choose(ColourChoice choice) {
        getUI().ifPresent(choice::choose);
        check(choice);
    }

    private void check(ColourChoice chosen) {
        colours.forEach((choice, item) -> item.setChecked(choice == chosen));
    }

    private static Span line(String text) {
        return new Span(text);
    }

    private static Span line(Icons icon, String text) {
        var line = new Span(icon.create(), new Span(text));
        line.addClassName("menu-line");
        return line;
    }
}
