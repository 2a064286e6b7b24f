package org.retort.stock;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.FormulationRow;
import org.retort.catalogue.SupplierId;

/// Everything that is known of one container but its history.
///
/// @param home the place it is put back to
/// @param madeFrom the container it was made from, such as `Sodium hydroxide pellets (J4XR M828)`
/// @param lesson the lesson it is issued to, as `requests` names it
public record ContainerDetail(
        ContainerRow row,
        FormulationRow formulation,
        @Nullable SupplierId supplier,
        @Nullable String supplierName,
        @Nullable String lot,
        LocalDate received,
        PlaceId home,
        String homePath,
        @Nullable ContainerId parent,
        @Nullable String madeFrom,
        @Nullable String madeBy,
        @Nullable UUID lesson,
        @Nullable String note,
        int version) {

    public Particulars particulars() {
        return new Particulars(row.expires(), supplier, lot, note);
    }
}
