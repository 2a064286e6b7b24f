package org.retort.stock;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.retort.labels.CodeKind;
import org.retort.labels.LabelText;
import org.retort.labels.Labelled;
import org.springframework.stereotype.Component;

/// What is printed on the label of a place: its name, and where it is.
@Component
class LabelledPlaces implements Labelled {

    private final Places places;

    LabelledPlaces(Places places) {
        this.places = places;
    }

    @Override
    public CodeKind kind() {
        return CodeKind.PLACE;
    }

    @Override
    public List<LabelText> texts(Collection<UUID> targets) {
        var ids = targets.stream().map(PlaceId::new).toList();
        return places.rows(ids).values().stream()
                .map(place -> LabelText.plain(place.id().value(), place.name(), place.path()))
                .toList();
    }
}
