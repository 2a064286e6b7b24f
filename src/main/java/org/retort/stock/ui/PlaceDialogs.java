package org.retort.stock.ui;

import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import org.retort.platform.Outcome;
import org.retort.platform.ui.AtMost;
import org.retort.platform.ui.FormDialog;
import org.retort.platform.ui.Notices;
import org.retort.stock.PlaceId;
import org.retort.stock.PlaceRow;
import org.retort.stock.Places;
import org.springframework.stereotype.Component;

/// Adding, changing, moving and archiving places.
@Component
class PlaceDialogs {

    private final Places places;
    private final Hands hands;

    PlaceDialogs(Places places, Hands hands) {
        this.places = places;
        this.hands = hands;
    }

    boolean mayKeep() {
        return hands.mayKeepPlaces();
    }

    void add(@Nullable PlaceRow parent, Runnable changed) {
        var form = new PlaceForm(places, parent, null);
        dialog("Add a place", "Add", form, () -> places.create(form.read()), changed);
    }

    void edit(PlaceRow place, Runnable changed) {
        var parent = place.parent() == null ? null : places.find(place.parent()).orElse(null);
        var form = new PlaceForm(places, parent, place);
        dialog("Edit " + place.name(), "Save", form, () -> save(place, form), changed);
    }

    void archive(PlaceRow place, Runnable changed) {
        var reason = new TextArea("Why it is no longer used");
        AtMost.characters(reason, 400);
        new FormDialog<>(
                        "Archive " + place.name(),
                        reason,
                        "Archive",
                        () -> places.archive(place.id(), reason.getValue()))
                .field("reason", reason)
                .onDone(_ -> {
                    Notices.success("Archived.");
                    changed.run();
                })
                .open();
    }

    private Outcome<PlaceId> save(PlaceRow place, PlaceForm form) {
        var wanted = form.read();
        return places.change(place.id(), wanted, place.version());
    }

    private static void dialog(
            String title,
            String verb,
            PlaceForm form,
            com.vaadin.flow.function.SerializableSupplier<Outcome<PlaceId>> act,
            Runnable changed) {
        var dialog = new FormDialog<>(title, form, verb, act);
        form.fields().forEach(dialog::field);
        dialog.onDone(_ -> changed.run());
        dialog.open();
    }
}
