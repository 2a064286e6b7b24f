package org.retort.stock.ui;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.retort.platform.ui.ChoiceBox;
import org.retort.stock.PlaceId;
import org.retort.stock.PlaceRow;
import org.retort.stock.Places;

/// Chooses a place by typing part of its path.
class PlaceBox extends ChoiceBox<PlaceRow> {

    private static final long serialVersionUID = 1L;
    private static final int CHOICES = 100;

    PlaceBox(String label, Places places) {
        super(label);
        setItems(query -> places.find(query.getFilter().orElse(""), CHOICES).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        setItemLabelGenerator(PlaceRow::path);
        setPlaceholder("Type part of its name");
        setClearButtonVisible(true);
    }

    /// The place that is chosen, if one is.
    Optional<PlaceId> chosen() {
        return getOptionalValue().map(PlaceRow::id);
    }

    void choose(@Nullable PlaceRow place) {
        setValue(place);
    }
}
