package org.retort.stock;

import java.util.Comparator;
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
        int version) {

    /// The order of paths in which numbers count as numbers: `Shelf 2` before `Shelf 10`.
    public static final Comparator<String> BY_PATH = Comparator.comparing(SearchWords::sortKey);

    private static final String STEP = " › ";

    /// The last two names of a path, which tell the shelf: `Alkali cupboard › Shelf 2`.
    public static String end(String path) {
        var last = path.lastIndexOf(STEP);
        var before = last < 0 ? -1 : path.lastIndexOf(STEP, last - 1);
        return before < 0 ? path : path.substring(before + STEP.length());
    }
}
