package org.retort.stock;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.retort.labels.LabelCode;

/// A place as a list shows it.
///
/// @param path the names from the top down, `Prep room 1 › Cupboard A › Shelf 2`
/// @param depth 0 at the top
/// @param version carried through a form
public record PlaceRow(
        PlaceId id,
        @Nullable PlaceId parent,
        String name,
        PlaceKind kind,
        LabelCode code,
        String path,
        int depth,
        Set<StorageTrait> traits,
        Set<Facility> facilities,
        int version) {}
