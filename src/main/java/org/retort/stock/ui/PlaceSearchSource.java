package org.retort.stock.ui;

import java.util.List;
import org.retort.platform.ui.SearchHit;
import org.retort.platform.ui.SearchSource;
import org.retort.stock.Places;
import org.retort.stock.StockNavigation;
import org.springframework.stereotype.Component;

/// Offers places to the search.
@Component
class PlaceSearchSource implements SearchSource {

    private final Places places;

    PlaceSearchSource(Places places) {
        this.places = places;
    }

    @Override
    public String heading() {
        return "Places";
    }

    @Override
    public List<SearchHit> find(String text, int limit) {
        return places.find(text, limit).stream()
                .map(place -> new SearchHit(place.name(), place.path(), StockNavigation.place(place.id())))
                .toList();
    }
}
