package org.retort.documents;

import org.jspecify.annotations.Nullable;

/// How a school shows itself at the head of its documents.
///
/// @param accent its colour as `0xRRGGBB`, dark enough to be read on white
/// @param logo or null for a plate with its initials
public record Letterhead(
        String school, int accent, @Nullable Logo logo) {

    /// The colour of a school that has chosen none.
    public static final int PETROL = Style.ACCENT;

    private static final double READABLE = 4.5;

    public static Letterhead of(String school) {
        return new Letterhead(school, PETROL, null);
    }

    /// Whether words in this colour can be read on white, as WCAG 2.2 AA asks.
    public static boolean readable(int colour) {
        return 1.05 / (luminance(colour) + 0.05) >= READABLE;
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16 & 0xFF)
                + 0.7152 * linear(colour >> 8 & 0xFF)
                + 0.0722 * linear(colour & 0xFF);
    }

    private static double linear(int part) {
        var share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
