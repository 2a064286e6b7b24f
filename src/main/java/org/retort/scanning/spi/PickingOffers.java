package org.retort.scanning.spi;

import java.util.List;
import java.util.UUID;
import org.retort.labels.CodeKind;

/// What may be done with a scanned thing for somebody who waits for such a thing: it goes out with a lesson's kit.
public interface PickingOffers {

    /// @param kind whether `thing` is a container or a piece of equipment
    /// @param thing its id
    /// @param pickableAs the formulation or model that it may be picked as
    List<ScanAction> of(CodeKind kind, UUID thing, UUID pickableAs);
}
