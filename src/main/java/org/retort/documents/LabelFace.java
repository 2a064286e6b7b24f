package org.retort.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands on one label.
///
/// @param strength empty where there is none
/// @param line small, at the foot: where it belongs; may be empty
/// @param code in letters, for when the QR code is scratched
/// @param address what the QR code holds
/// @param mark the hazard word, if it is a chemical
public record LabelFace(
        String title,
        String strength,
        String line,
        String code,
        String address,
        List<Block.Picture> pictures,
        Block.@Nullable Mark mark) {

    public LabelFace {
        pictures = List.copyOf(pictures);
    }
}
