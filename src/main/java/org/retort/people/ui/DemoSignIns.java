package org.retort.people.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.retort.people.DemoAccounts;
import org.retort.people.Role;

/// The sign-ins of the demo school, for whoever wants to look round.
class DemoSignIns extends Div {

    DemoSignIns() {
        addClassName("login-demo");
        var list = new UnorderedList();
        DemoAccounts.SIGN_INS.forEach((role, name) -> list.add(line(role, name)));
        add(
                new H2("This is the demo school"),
                list,
                new Paragraph("The password of each is " + DemoAccounts.PASSWORD + "."));
    }

    private static ListItem line(Role role, String name) {
        return new ListItem(new Span(role.label()), new Code(name));
    }
}
