package org.retort.documents;

/// The faces that documents are set in. What a face lacks is taken, character by character, from [#FALLBACK], and what
/// that lacks from [#RARE].
enum Typeface {
    REGULAR("Inter-Regular"),
    SEMIBOLD("Inter-SemiBold"),
    BOLD("Inter-Bold"),
    FALLBACK("DejaVuSans"),
    /// The same, not cut down to the characters that schools write in; read when it is needed first.
    RARE("DejaVuSans");

    private final String file;

    Typeface(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    boolean has(char sign) {
        return PdfFonts.advance(this, sign) >= 0;
    }

    static boolean anyHas(char sign) {
        return REGULAR.has(sign) || FALLBACK.has(sign) || RARE.has(sign);
    }

    /// The face that draws `sign` where this one is wanted.
    Typeface drawing(char sign) {
        return has(sign) ? this : FALLBACK.has(sign) ? FALLBACK : RARE;
    }

    /// How wide `sign` is at `size` points, in points.
    float width(char sign, float size) {
        return Math.max(0, PdfFonts.advance(drawing(sign), sign)) * size / 1000;
    }

    float width(String text, float size) {
        var width = 0f;
        for (var at = 0; at < text.length(); at++) {
            width += width(text.charAt(at), size);
        }
        return width;
    }
}
