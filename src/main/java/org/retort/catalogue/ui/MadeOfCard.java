package org.retort.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.retort.catalogue.RecipeRow;
import org.retort.platform.Dates;
import org.retort.platform.ui.CardBox;
import org.retort.platform.ui.Cards;

/// What a mixture is made of, who says so, and what it was said to be made of before.
final class MadeOfCard {

    private MadeOfCard() {}

    /// A mixture of the school's own.
    ///
    /// @param history the latest recipe first; empty when nobody entered one
    static CardBox of(List<RecipeRow> history, ZoneId zone) {
        if (history.isEmpty()) {
            return Cards.titled("Made of", "nobody has entered its components");
        }
        var latest = history.getFirst();
        var lines = new ArrayList<Component>(components(latest.components()));
        if (latest.components().stream().allMatch(one -> one.strength() != null)) {
            lines.add(Cards.line(new Span("Water"), "", new Span("the rest, if any")));
        }
        history.forEach(row -> lines.add(said(row, zone)));
        return Cards.titled("Made of").flush().with(Cards.lines(lines));
    }

    /// A mixture of the library.
    static CardBox usual(List<RecipeRow.Component> components) {
        return Cards.titled("Made of", "one usual recipe, to be checked")
                .flush()
                .with(Cards.lines(components(components)));
    }

    private static List<Div> components(List<RecipeRow.Component> components) {
        return components.stream()
                .map(one -> {
                    var strength = one.strength();
                    return Cards.line(name(one), "", new Span(strength == null ? "the rest" : strength.label()));
                })
                .toList();
    }

    private static Component name(RecipeRow.Component one) {
        return one.substance() == null
                ? new Span(one.name())
                : new Anchor(CatalogueNavigation.route(one.substance()), one.name());
    }

    private static Div said(RecipeRow row, ZoneId zone) {
        var recipe = row.components().stream()
                .map(one -> one.strength() == null
                        ? one.name() + " the rest"
                        : one.name() + " " + one.strength().label())
                .collect(Collectors.joining(", "));
        var words = row.reason().isEmpty() ? recipe : recipe + ". " + row.reason();
        return Cards.line(
                new Span("Recipe no. %d".formatted(row.number())),
                "%s · %s · %s"
                        .formatted(
                                row.recordedBy(),
                                Dates.day(row.recordedAt().atZone(zone).toLocalDate()),
                                words));
    }
}
