package org.retort.stock;

import org.retort.catalogue.EquipmentModelId;

/// How many of one model stand at one place.
///
/// @param resident whether they live in that lab and are not carried to it
public record CountedRow(
        EquipmentCountId id,
        EquipmentModelId model,
        String name,
        String category,
        PlaceId place,
        String placePath,
        int quantity,
        boolean resident) {

    /// The end of the path: `Glassware › Shelf 2`.
    public String shelf() {
        return PlaceRow.end(placePath);
    }
}
