package org.retort.people;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A token for scripts as lists show one; the token itself is not kept.
public record TokenRow(
        TokenId id,
        String name,
        String person,
        Set<Role> roles,
        Instant created,
        @Nullable Instant lastUsed,
        @Nullable Instant revoked) {}
