/// Data in and out of the whole: the demo school from its files.
///
/// **Owns** the demo school's loader.
@NullMarked
@ApplicationModule(
        displayName = "Exchange",
        allowedDependencies = {
            "requests",
            "requests :: timetable",
            "assessments",
            "practicals",
            "stock",
            "labels",
            "catalogue",
            "hazards",
            "people",
            "quantity",
            "platform"
        })
package org.retort.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
