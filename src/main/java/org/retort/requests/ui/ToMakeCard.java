package org.retort.requests.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.retort.platform.ui.Cards;
import org.retort.platform.ui.Columns;
import org.retort.platform.ui.HazardWord;
import org.retort.quantity.Dimension;
import org.retort.requests.Day;
import org.retort.stock.StockNavigation;

/// The solutions that are still to be made for the day.
class ToMakeCard {

    private final Day day;

    ToMakeCard(Day day) {
        this.day = day;
    }

    Component card() {
        var list = day.toMake();
        if (list.isEmpty()) {
            return Cards.titled("To make").with(new Span("Every solution of this day stands in the store."));
        }
        var next = new Anchor(route(list.getFirst()), "Make next");
        next.addClassNames("button-link", "button-link-primary");
        var card = Cards.titled("To make", list.size() + " left", next)
                .flush()
                .with(Cards.lines(list.stream().map(ToMakeCard::line).toList()));
        card.addClassName("to-make");
        return card;
    }

    private static String route(Day.ToMake make) {
        return make.missing().unit().dimension() == Dimension.VOLUME
                ? StockNavigation.makeUp(make.formulation(), make.missing())
                : StockNavigation.CHEMICALS;
    }

    private static Component line(Day.ToMake make) {
        return Cards.line(
                new Anchor(route(make), make.label()),
                "%s · by %d:%02d"
                        .formatted(
                                make.forWhom(), make.by().getHour(), make.by().getMinute()),
                Columns.amount(make.missing()),
                HazardWord.of(make.hazardWord()));
    }
}
