/// What is physically in the building: places, containers, equipment, and every movement.
///
/// **Owns** `Place`, `Container`, `EquipmentItem`, `Movement`.
/// **Publishes** [StockTaken], when a container's content goes down, and [ContainerMoved].
/// **Does not know** practicals, requests or assessments; they come to it.
@NullMarked
@ApplicationModule(
        displayName = "Stock",
        allowedDependencies = {
            "catalogue",
            "catalogue :: navigation",
            "catalogue :: ui-parts",
            "hazards",
            "documents",
            "labels",
            "labels :: navigation",
            "scanning :: spi",
            "people",
            "quantity",
            "platform",
            "platform :: ui",
            "platform :: api"
        })
package org.retort.stock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
