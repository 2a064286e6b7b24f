/// Amounts with units and strengths of solutions, as values.
///
/// **Owns** `Quantity`, `Unit`, `Dimension`, `Strength`, `StrengthUnit`.
/// **Does not know** anything else: it is plain Java under every other room.
@NullMarked
@ApplicationModule(
        displayName = "Quantity",
        allowedDependencies = {})
package org.retort.quantity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
