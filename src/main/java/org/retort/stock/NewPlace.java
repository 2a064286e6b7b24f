package org.retort.stock;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A place to be made, or what a place is to become.
///
/// @param parent the place it stands in, or null at the top
/// @param facilities of a room; none for other places
public record NewPlace(
        @Nullable PlaceId parent, String name, PlaceKind kind, Set<StorageTrait> traits, Set<Facility> facilities) {

    /// A place without traits or facilities.
    public static NewPlace of(@Nullable PlaceId parent, String name, PlaceKind kind) {
        return new NewPlace(parent, name, kind, Set.of(), Set.of());
    }
}
