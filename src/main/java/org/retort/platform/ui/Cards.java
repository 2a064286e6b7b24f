package org.retort.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;

/// Makes cards and the lists of lines that stand in them.
public final class Cards {

    private Cards() {}

    public static CardBox titled(String title, Component... actions) {
        return new CardBox(title, "", actions);
    }

    /// A card with a quiet word beside its title: "To make", "3 of 5 left".
    public static CardBox titled(String title, String hint, Component... actions) {
        return new CardBox(title, hint, actions);
    }

    /// Lines under one another with a rule between; put into a [CardBox#flush()].
    public static UnorderedList lines(Collection<? extends Component> lines) {
        var list = new UnorderedList();
        list.addClassName("lines");
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }

    /// One line: what on the left with a quiet second row, how much or what to do on the right.
    public static Div line(Component what, String detail, Component... right) {
        var second = new Div(detail);
        second.addClassName("line-detail");
        var left = new Div(what, second);
        left.addClassName("line-what");
        var end = new Div(right);
        end.addClassName("line-end");
        var line = new Div(left, end);
        line.addClassName("line");
        return line;
    }
}
