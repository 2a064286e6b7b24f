package org.retort.requests;

import org.jspecify.annotations.Nullable;

/// A line of a request's kit with where it stands.
///
/// @param tray the number of its tray
/// @param present whether it is on the trolley
/// @param back what became of it, once it was taken back
public record LineRow(
        KitEntry entry,
        int tray,
        boolean present,
        @Nullable String presentBy,
        @Nullable Back back) {

    public RequestLineId id() {
        return entry.id();
    }
}
