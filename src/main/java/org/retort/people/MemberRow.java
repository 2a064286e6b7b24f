package org.retort.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.retort.platform.PersonId;

/// A person with their sign-in, as administrators see one.
///
/// @param version to be given back with a change, so that a change made meanwhile is noticed
/// @param leftOn when they left; null for those who work here
/// @param letGo whether their name has gone for good
/// @param userName empty for somebody who has no sign-in
public record MemberRow(
        PersonId id,
        int version,
        String name,
        Set<Role> roles,
        boolean active,
        @Nullable LocalDate leftOn,
        boolean letGo,
        String userName,
        @Nullable Instant lastSignIn) {}
