package org.retort.stock;

import java.util.List;
import java.util.stream.Stream;
import org.retort.labels.LabelCode;
import org.retort.platform.NoSuchThing;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The labels of a whole place.
@Service
@PreAuthorize("hasAnyRole('TECHNICIAN', 'ADMINISTRATOR')")
public class PlaceLabels {

    private final PlaceRecords places;
    private final Containers containers;
    private final EquipmentItems items;

    PlaceLabels(PlaceRecords places, Containers containers, EquipmentItems items) {
        this.places = places;
        this.containers = containers;
        this.items = items;
    }

    /// The codes of all containers in use, then of all pieces of equipment, that stand at a place and everywhere
    /// under it: each in the order of the places, so that they are stuck on shelf by shelf. None is left out.
    ///
    /// @throws NoSuchThing if this school has no such place
    @Transactional(readOnly = true)
    public List<LabelCode> under(PlaceId id) {
        var lineage = places.findById(id)
                .orElseThrow(() -> new NoSuchThing("place", id.value()))
                .lineage();
        return Stream.concat(containers.codesUnder(lineage).stream(), items.codesUnder(lineage).stream())
                .map(LabelCode::new)
                .toList();
    }
}
