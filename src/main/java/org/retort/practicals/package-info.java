/// The library of practicals and their kits.
///
/// **Owns** `Practical`, `KitLine`.
@NullMarked
@ApplicationModule(
        displayName = "Practicals",
        allowedDependencies = {
            "catalogue",
            "catalogue :: navigation",
            "catalogue :: ui-parts",
            "hazards",
            "documents",
            "people",
            "quantity",
            "platform",
            "platform :: ui",
            "platform :: api"
        })
package org.retort.practicals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
