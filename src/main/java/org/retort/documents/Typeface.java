package org.retort.documents;

/// The faces that documents are set in. What a face lacks is taken, character by character, from [#FALLBACK].
enum Typeface {
    REGULAR("Inter-Regular"),
    SEMIBOLD("Inter-SemiBold"),
    BOLD("Inter-Bold"),
    FALLBACK("DejaVuSans");

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

    /// The face that draws `sign` where this one is wanted.
    Typeface drawing(char sign) {
        return has(sign) ? this : FALLBACK;
    }

    /// How wide `sign` is at `size` points, in points.
    float width(char sign, float size) {
        return Math.max(0, PdfFonts.advance(drawing(sign), sign)) * size / 1000;
    }

    float width(String text, float size) {
        var width = 0f;
        for (var sign : text.toCharArray()) {
            width += width(sign, size);
        }
        return width;
    }
}
