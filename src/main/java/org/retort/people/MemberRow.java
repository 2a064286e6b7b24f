package org.retort.people;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.retort.platform.PersonId;

/// A person with their sign-in, as administrators see one.
///
/// @param version to be given back with a change, so that a change made meanwhile is noticed
/// @param userName empty for somebody who has no sign-in
public record MemberRow(
        PersonId id,
        int version,
        String name,
        Set<Role> roles,
        boolean active,
        String userName,
        @Nullable Instant lastSignIn) {}
