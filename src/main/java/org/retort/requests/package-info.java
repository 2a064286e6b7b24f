/// Lessons and what they need: timetable, requests, the gate, preparing, delivering, taking back.
///
/// **Owns** the timetable, `Request`.
@NullMarked
@ApplicationModule(
        displayName = "Requests",
        allowedDependencies = {
            "assessments",
            "assessments :: navigation",
            "practicals",
            "practicals :: ui-parts",
            "stock",
            "stock :: navigation",
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
package org.retort.requests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
