package org.retort.stock;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.SupplierId;
import org.retort.platform.PersonId;

/// Where a container comes from and belongs: what its detail shows beyond the list.
record ContainerOrigin(
        @Nullable SupplierId supplier,
        @Nullable String lot,
        LocalDate received,
        PlaceId home,
        @Nullable ContainerId parent,
        @Nullable PersonId madeBy,
        @Nullable UUID lesson,
        @Nullable String note,
        int version) {}
