/// Risk assessments: versioned templates, assessments signed for a lesson, their documents.
///
/// **Owns** `Template`, `RiskAssessment`.
@NullMarked
@ApplicationModule(
        displayName = "Assessments",
        allowedDependencies = {
            "practicals",
            "catalogue",
            "catalogue :: navigation",
            "catalogue :: ui-parts",
            "hazards",
            "documents",
            "labels",
            "people",
            "quantity",
            "platform",
            "platform :: ui",
            "platform :: api"
        })
package org.retort.assessments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
