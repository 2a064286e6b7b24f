/// Codes in: resolving a code, the camera, and the actions that features offer for what was scanned.
///
/// **Owns** the Scan page, `ScanAction`.
@NullMarked
@ApplicationModule(
        displayName = "Scanning",
        allowedDependencies = {
            "labels",
            "labels :: navigation",
            "hazards",
            "people",
            "quantity",
            "platform",
            "platform :: ui",
            "platform :: api"
        })
package org.retort.scanning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
