package org.retort.stock;

/// How much stands at a place and everywhere under it.
///
/// @param containers in use
/// @param equipment counted pieces and items
/// @param places under it
public record PlaceContents(long containers, long equipment, long places) {

    public boolean isEmpty() {
        return containers == 0 && equipment == 0 && places == 0;
    }
}
