package org.retort.stock;

import java.util.List;
import java.util.UUID;

/// What stands at a place and under it, as one condition of a query.
///
/// @param lineage of the place
/// @param few the ids of all that stands there; empty when that is nothing, or too much to be named one by one
/// @param isFew whether `few` is all of it
record StandingThere(String lineage, List<UUID> few, boolean isFew) {

    /// More than so many are not named one by one.
    static final int FEW = 500;

    static StandingThere of(String lineage, List<UUID> atMostOneMore) {
        var isFew = atMostOneMore.size() <= FEW;
        return new StandingThere(lineage, isFew ? atMostOneMore : List.of(), isFew);
    }

    /// What stands on a few shelves is found there and then sorted; of what stands in half the school, the first rows
    /// are found in their order.
    void narrow(ContainerQuery query) {
        if (isFew) {
            query.foundBy("c.id.value in :standing", "standing", few);
        } else {
            query.and(
                    "c.place.value in (select p.id.value from Place p where p.lineage like concat(:lineage, '%'))",
                    "lineage", lineage);
        }
    }
}
