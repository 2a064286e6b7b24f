/// The frame around every screen: menu, search, home and error pages.
///
/// **Owns** the main layout.
@NullMarked
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {"people", "platform", "platform :: ui"})
package org.retort.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
