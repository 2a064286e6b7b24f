/// What every room of the house stands on: the school in hand, who acts, the clock, refusals, school settings.
///
/// **Owns** `SchoolId`, `CurrentSchool`, `Actor`, `Outcome`, `SchoolOwned`, school settings and idempotency records.
/// **Does not know** any feature.
@NullMarked
@ApplicationModule(
        displayName = "Platform",
        allowedDependencies = {"quantity"})
package org.retort.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
