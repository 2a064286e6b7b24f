package org.retort.stock.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.stream.Collectors;
import org.retort.platform.ui.Cards;
import org.retort.platform.ui.Columns;
import org.retort.platform.ui.DetailHead;
import org.retort.platform.ui.Facts;
import org.retort.platform.ui.HazardWord;
import org.retort.stock.ContainerFilter;
import org.retort.stock.ContainerRow;
import org.retort.stock.CountedRow;
import org.retort.stock.EquipmentFilter;
import org.retort.stock.EquipmentStock;
import org.retort.stock.Facility;
import org.retort.stock.Flammables;
import org.retort.stock.Neighbours;
import org.retort.stock.PlaceContents;
import org.retort.stock.PlaceLabels;
import org.retort.stock.PlaceRow;
import org.retort.stock.Places;
import org.retort.stock.Stock;
import org.retort.stock.StockNavigation;
import org.retort.stock.StorageTrait;
import org.springframework.data.domain.PageRequest;

/// Makes the panel that shows what stands at a place.
@org.springframework.stereotype.Component
class PlacePanels {

    private static final int SHOWN = 30;

    private final Places places;
    private final Stock stock;
    private final EquipmentStock equipment;
    private final Neighbours neighbours;
    private final Flammables flammables;
    private final PlaceLabels labels;

    PlacePanels(
            Places places,
            Stock stock,
            EquipmentStock equipment,
            Neighbours neighbours,
            Flammables flammables,
            PlaceLabels labels) {
        this.places = places;
        this.stock = stock;
        this.equipment = equipment;
        this.neighbours = neighbours;
        this.flammables = flammables;
        this.labels = labels;
    }

    Aside panel(PlaceRow place, PlaceDialogs dialogs, SerializableRunnable close, Runnable changed) {
        var panel = new Aside();
        panel.addClassName("detail-panel");
        panel.getElement().setAttribute("aria-label", place.name());
        panel.add(head(place, close), facts(place, places.contents(place.id())));
        if (dialogs.mayKeep()) {
            panel.add(actions(place, dialogs, changed));
        }
        var containers = stock.containers(ContainerFilter.under(place.id()), PageRequest.ofSize(SHOWN));
        if (containers.getTotalElements() > 0) {
            panel.add(PlaceSafetyCard.of(neighbours.within(place.id()), flammables.under(place.id())));
            panel.add(Cards.titled("Chemicals", containers.getTotalElements() + " here")
                    .flush()
                    .with(
                            Cards.lines(containers.map(PlacePanels::line).getContent()),
                            all(place, containers.getTotalElements())));
        }
        var counted = equipment.counted(new EquipmentFilter("", place.id(), false), PageRequest.ofSize(SHOWN));
        if (counted.getTotalElements() > 0) {
            panel.add(Cards.titled("Equipment", counted.getTotalElements() + " kinds here")
                    .flush()
                    .with(Cards.lines(counted.map(PlacePanels::line).getContent())));
        }
        return panel;
    }

    private static Component head(PlaceRow place, SerializableRunnable close) {
        var code = new Span(place.code().label());
        code.addClassName("code");
        return new DetailHead(code, place.name(), close).below(place.path());
    }

    private static Component facts(PlaceRow place, PlaceContents contents) {
        return new Facts()
                .fact("Kind", place.kind().label())
                .factUnlessBlank(
                        "Kept for",
                        place.traits().stream()
                                .map(StorageTrait::label)
                                .sorted()
                                .collect(Collectors.joining(", ")))
                .factUnlessBlank(
                        "Has",
                        place.facilities().stream()
                                .map(Facility::label)
                                .sorted()
                                .collect(Collectors.joining(", ")))
                .fact(
                        "Here and under it",
                        "%d containers, %d pieces of equipment, %d places"
                                .formatted(contents.containers(), contents.equipment(), contents.places()));
    }

    private Component actions(PlaceRow place, PlaceDialogs dialogs, Runnable changed) {
        var actions = new Div(
                new Button("Add inside…", _ -> dialogs.add(place, changed)),
                new Button("Edit…", _ -> dialogs.edit(place, changed)),
                new Button("Label of this place", _ -> Labelling.print(List.of(place.code()))),
                new Button("Labels of all here", _ -> printAll(place)),
                new Button("Archive…", _ -> dialogs.archive(place, changed)));
        actions.addClassName("detail-actions");
        return actions;
    }

    private void printAll(PlaceRow place) {
        Labelling.print(labels.under(place.id()), "Nothing that carries a label stands here or under it.");
    }

    private static Div line(ContainerRow row) {
        return Cards.line(
                new Anchor(StockNavigation.container(row.id()), row.label()),
                row.placePath(),
                HazardWord.of(row.classification().wordOrCodes()),
                Columns.amount(row.remaining()));
    }

    private static Div line(CountedRow row) {
        return Cards.line(
                new Span(row.name()),
                row.resident() ? row.placePath() + ", lives here" : row.placePath(),
                new Span(String.valueOf(row.quantity())));
    }

    private static Component all(PlaceRow place, long total) {
        var all = new Anchor(StockNavigation.chemicalsAt(place.id()), "All %d in the list".formatted(total));
        all.setVisible(total > SHOWN);
        return all;
    }
}
