/// Knowledge of hazards: statements, classes, pictograms, classification, storage compatibility.
///
/// **Owns** hazard statements, pictograms, `Classification`, the library's listings.
/// **Does not know** any school, place or person; it takes facts and returns a `Classification`.
@NullMarked
@ApplicationModule(
        displayName = "Hazards",
        allowedDependencies = {"quantity", "platform", "platform :: ui"})
package org.retort.hazards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
