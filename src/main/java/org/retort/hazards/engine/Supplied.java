package org.retort.hazards.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retort.hazards.MassPercent;

/// The bottle that a school buys.
///
/// @param words such as `concentrated, about 36 % w/w`
/// @param percent of the substance in it; null when it is the substance itself
/// @param isListed whether the listing speaks of this bottle, not of the substance without its water
/// @param isUncertain whether that percentage is only roughly known
/// @param codes the statements usually made of it, where they are listed apart from those of the substance itself
public record Supplied(
        String words,
        @Nullable MassPercent percent,
        boolean isListed,
        boolean isUncertain,
        List<String> codes,
        String source) {

    /// Bought as the substance itself.
    public static final Supplied ITSELF = new Supplied("", null, true, false, List.of(), "");

    public Supplied {
        codes = List.copyOf(codes);
    }
}
