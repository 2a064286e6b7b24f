/// Paper: layout in millimetres, fonts, tags, QR drawing; the one place that knows OpenPDF.
///
/// **Owns** the PDF layer, and how each school shows itself on paper.
@NullMarked
@ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {"platform", "quantity"})
package org.retort.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
