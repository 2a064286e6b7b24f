/// Codes out: label codes, sheets of labels, label designs.
///
/// **Owns** `LabelCode`, label sheets.
@NullMarked
@ApplicationModule(
        displayName = "Labels",
        allowedDependencies = {
            "documents",
            "hazards",
            "people",
            "quantity",
            "platform",
            "platform :: ui",
            "platform :: api"
        })
package org.retort.labels;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
