package org.retort.documents;

import java.io.Serializable;
import java.util.Locale;
import org.retort.platform.Outcome;

/// The colour of a school on its documents: dark enough that white words can be read on it, and words in it on white.
///
/// @param rgb `0xRRGGBB`
public record HouseColour(int rgb) implements Serializable {

    /// Of a school that has chosen none.
    public static final HouseColour PETROL = new HouseColour(Style.ACCENT);

    private static final long serialVersionUID = 1L;

    /// What WCAG 2.2 AA asks of words.
    private static final double READABLE = 4.5;

    private static final int WHITE = 0xFFFFFF;
    private static final int SIXTEEN = 16;
    private static final int[] PARTS = {16, 8, 0};
    private static final double TINT = 0.1;
    private static final int ALL = 100;

    /// @throws IllegalArgumentException if it is too pale
    public HouseColour {
        if (contrast(rgb, WHITE) < READABLE) {
            throw new IllegalArgumentException("%s cannot be read on white".formatted(hex(rgb)));
        }
    }

    /// Reads what was typed: `#075E5E`, `075e5e`, or `#063` for `#006633`.
    public static Outcome<HouseColour> parse(String typed) {
        var digits = typed.strip().replaceFirst("^#", "");
        if (digits.matches("[0-9A-Fa-f]{3}")) {
            digits = digits.replaceAll(".", "$0$0");
        }
        if (!digits.matches("[0-9A-Fa-f]{6}")) {
            return Outcome.refused(
                    "colour", "Write the colour as # and six digits or letters from A to F, such as #075E5E.");
        }
        var rgb = Integer.parseInt(digits, SIXTEEN);
        var contrast = contrast(rgb, WHITE);
        return contrast >= READABLE
                ? Outcome.done(new HouseColour(rgb))
                : Outcome.refused(
                        "colour",
                        "White words on %s cannot be read: the contrast is %.1f to 1, and 4.5 is needed. Choose a darker shade, such as %s."
                                .formatted(hex(rgb), Math.floor(contrast * 10) / 10, hex(darkened(rgb, WHITE))));
    }

    /// `#075E5E`
    public String hex() {
        return hex(rgb);
    }

    /// A breath of it, for the ground of a table's head.
    int tint() {
        var tint = 0;
        for (var part : PARTS) {
            var white = 255 - (rgb >> part & 0xFF);
            tint |= (int) Math.round(255 - white * TINT) << part;
        }
        return tint;
    }

    /// For words: the colour itself, or the shade of it that can be read on its tint too.
    int ink() {
        return darkened(rgb, tint());
    }

    /// How far two colours are apart, from 1 to 21: white and black.
    static double contrast(int one, int other) {
        var lighter = Math.max(luminance(one), luminance(other));
        var darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /// The lightest shade of the same hue that can be read on this ground.
    private static int darkened(int rgb, int ground) {
        for (var percent = ALL; percent > 0; percent--) {
            var shade = 0;
            for (var part : PARTS) {
                shade |= (rgb >> part & 0xFF) * percent / ALL << part;
            }
            if (contrast(shade, ground) >= READABLE) {
                return shade;
            }
        }
        return 0;
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

    private static String hex(int colour) {
        return String.format(Locale.ROOT, "#%06X", colour);
    }
}
