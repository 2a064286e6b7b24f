package org.retort.stock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.retort.platform.PersonId;

/// Where a container comes from, as its label tells it; many in one query.
record ContainerMake(
        ContainerId id,
        LocalDate received,
        @Nullable String lot,
        @Nullable ContainerId parent,
        @Nullable PersonId madeBy) {

    /// Whether the school filled it itself.
    boolean isOwn() {
        return parent != null || madeBy != null;
    }
}
