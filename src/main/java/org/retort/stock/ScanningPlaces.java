package org.retort.stock;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.retort.labels.CodeKind;
import org.retort.scanning.spi.ScanCard;
import org.retort.scanning.spi.ScanFact;
import org.retort.scanning.spi.Scannable;
import org.springframework.stereotype.Component;

/// What the Scan page shows of a place; what is scanned after it moves there.
@Component
class ScanningPlaces implements Scannable {

    private final Places places;

    ScanningPlaces(Places places) {
        this.places = places;
    }

    @Override
    public CodeKind kind() {
        return CodeKind.PLACE;
    }

    @Override
    public Optional<ScanCard> card(UUID target) {
        return places.find(new PlaceId(target)).map(this::card);
    }

    @Override
    public Optional<Object> json(UUID target) {
        return places.find(new PlaceId(target)).map(PlaceJson::of);
    }

    private ScanCard card(PlaceRow place) {
        var contents = places.contents(place.id());
        return new ScanCard(
                place.code(),
                place.name(),
                "",
                "",
                List.of(),
                "",
                List.of(),
                List.of(
                        new ScanFact("Place", place.path()),
                        new ScanFact("Containers", Long.toString(contents.containers())),
                        new ScanFact("Equipment", Long.toString(contents.equipment()))),
                List.of(),
                List.of(),
                StockNavigation.place(place.id()),
                null,
                null);
    }
}
