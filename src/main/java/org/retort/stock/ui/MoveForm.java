package org.retort.stock.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.retort.stock.ContainerRow;
import org.retort.stock.Neighbours;
import org.retort.stock.PlaceId;
import org.retort.stock.Places;

/// Where a container goes, with what it must not stand beside there.
class MoveForm extends Div {

    private static final long serialVersionUID = 1L;

    private final PlaceBox place;

    MoveForm(ContainerRow row, Places places, Neighbours neighbours) {
        place = new PlaceBox("New place", places);
        var home = neighbours.around(row).what().home();
        if (!home.isEmpty()) {
            place.setHelperText("Belongs in: " + home);
        }
        var note = new NeighbourNote();
        place.addValueChangeListener(_ -> note.show(
                chosen().map(to -> neighbours.at(to, row.formulation())).orElse(List.of())));
        addClassName("form-lines");
        add(place, note);
    }

    PlaceBox place() {
        return place;
    }

    Optional<PlaceId> chosen() {
        return place.chosen();
    }
}
