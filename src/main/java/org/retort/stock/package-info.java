/// What is physically in the building: places, containers, equipment, and every movement.
///
/// **Owns** `Place`, `Container`, `EquipmentItem`, `Movement`.
@NullMarked
@ApplicationModule(
        displayName = "Stock",
        allowedDependencies = {
            "catalogue",
            "catalogue :: ui-parts",
            "hazards",
            "documents",
            "labels",
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
