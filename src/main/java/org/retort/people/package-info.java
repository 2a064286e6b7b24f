/// Who works here: people, their roles, sign-in, tokens for scripts, teaching groups.
///
/// **Owns** `Person`, `Account`, `ApiToken`, `Role`, `TeachingGroup`.
@NullMarked
@ApplicationModule(
        displayName = "People",
        allowedDependencies = {"documents", "platform", "platform :: ui", "platform :: api"})
package org.retort.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
