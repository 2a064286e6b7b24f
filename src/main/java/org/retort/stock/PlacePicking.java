package org.retort.stock;

import java.util.List;
import org.retort.scanning.spi.PlaceChoices;
import org.springframework.stereotype.Component;

/// Offers places where the Scan page asks for one.
@Component
class PlacePicking implements PlaceChoices {

    private final Places places;

    PlacePicking(Places places) {
        this.places = places;
    }

    @Override
    public List<Choice> find(String text, int limit) {
        return places.find(text, limit).stream()
                .map(place -> new Choice(place.id().value(), place.path()))
                .toList();
    }
}
