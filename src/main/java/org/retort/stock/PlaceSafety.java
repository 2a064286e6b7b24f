package org.retort.stock;

import java.util.List;

/// What is wrong with how things stand at a place and under it.
///
/// @param warnings pairs that must not stand so near, the loud ones first; no more than a screen can show
/// @param more how many pairs there are beyond those
/// @param unknown the names of what no rule can speak of, because nothing is known of how it is stored
/// @param complete whether everything there was looked at; there is a limit to how much is
public record PlaceSafety(List<NeighbourWarning> warnings, int more, List<String> unknown, boolean complete) {

    public PlaceSafety {
        warnings = List.copyOf(warnings);
        unknown = List.copyOf(unknown);
    }
}
