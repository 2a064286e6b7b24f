package org.retort.stock;

import org.springframework.stereotype.Component;

/// Counts what stands at a place and under it.
@Component
class PlaceInventory {

    private final PlaceRecords places;
    private final Containers containers;
    private final EquipmentCounts counts;
    private final EquipmentItems items;

    PlaceInventory(PlaceRecords places, Containers containers, EquipmentCounts counts, EquipmentItems items) {
        this.places = places;
        this.containers = containers;
        this.counts = counts;
        this.items = items;
    }

    PlaceContents under(Place place) {
        return new PlaceContents(
                containers.countUnder(place.lineage()),
                counts.countUnder(place.lineage()) + items.countUnder(place.lineage()),
                places.countUnder(place.lineage()));
    }

    /// Whether something is put back to exactly this place.
    boolean isHome(Place place) {
        return containers.existsByHomeAndInUseTrue(place.id())
                || items.existsByHomeAndStateNot(place.id(), EquipmentState.RETIRED);
    }
}
