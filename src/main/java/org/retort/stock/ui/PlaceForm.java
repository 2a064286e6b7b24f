package org.retort.stock.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.retort.platform.ui.AtMost;
import org.retort.platform.ui.ChoicesBox;
import org.retort.stock.Facility;
import org.retort.stock.NewPlace;
import org.retort.stock.PlaceKind;
import org.retort.stock.PlaceRow;
import org.retort.stock.Places;
import org.retort.stock.StorageTrait;

/// The fields of a place: name, kind, what it stands in, what it is kept for, what the room has.
class PlaceForm extends FormLayout {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField("Name");
    private final Select<PlaceKind> kind = new Select<>();
    private final PlaceBox parent;
    private final ChoicesBox<StorageTrait> traits = new ChoicesBox<>("Kept for");
    private final CheckboxGroup<Facility> facilities = new CheckboxGroup<>("The room has");

    PlaceForm(Places places, @Nullable PlaceRow standsIn, @Nullable PlaceRow place) {
        parent = new PlaceBox("Stands in", places);
        setAutoResponsive(true);
        AtMost.characters(name, 80);
        kind.setLabel("Kind");
        kind.setItems(PlaceKind.values());
        kind.setItemLabelGenerator(PlaceKind::label);
        kind.addValueChangeListener(
                change -> facilities.setVisible(change.getValue().isRoom()));
        traits.setItems(StorageTrait.values());
        traits.setItemLabelGenerator(StorageTrait::label);
        facilities.setItems(Facility.values());
        facilities.setItemLabelGenerator(Facility::label);
        parent.choose(standsIn);
        kind.setValue(place == null ? next(standsIn) : place.kind());
        if (place != null) {
            name.setValue(place.name());
            traits.setValue(place.traits());
            facilities.setValue(place.facilities());
        }
        facilities.setVisible(kind.getValue().isRoom());
        add(name, kind, parent, traits, facilities);
        setColspan(parent, 2);
        setColspan(facilities, 2);
    }

    Map<String, Component> fields() {
        return Map.of("name", name, "kind", kind, "parent", parent, "traits", traits, "facilities", facilities);
    }

    NewPlace read() {
        return new NewPlace(
                parent.chosen().orElse(null),
                name.getValue(),
                kind.getValue(),
                traits.getValue(),
                kind.getValue().isRoom() ? facilities.getValue() : java.util.Set.of());
    }

    private static PlaceKind next(@Nullable PlaceRow standsIn) {
        if (standsIn == null) {
            return PlaceKind.SITE;
        }
        return switch (standsIn.kind()) {
            case SITE -> PlaceKind.ROOM;
            case ROOM, LAB -> PlaceKind.CUPBOARD;
            case CUPBOARD, SHELF, FRIDGE, FREEZER, TRAY, TROLLEY -> PlaceKind.SHELF;
        };
    }
}
