package org.retort.documents;

import org.jspecify.annotations.Nullable;

/// The faces that documents are set in. What a face lacks is taken, character by character, from its wider cut, what
/// that lacks from [#FALLBACK], and what that lacks from [#RARE].
enum Typeface {
    REGULAR("Inter-Regular", Repertoire.EVERYDAY),
    SEMIBOLD("Inter-SemiBold", Repertoire.EVERYDAY),
    BOLD("Inter-Bold", Repertoire.EVERYDAY),
    FALLBACK("DejaVuSans", Repertoire.WIDE),
    REGULAR_WIDE("Inter-Regular", Repertoire.WIDE),
    SEMIBOLD_WIDE("Inter-SemiBold", Repertoire.WIDE),
    BOLD_WIDE("Inter-Bold", Repertoire.WIDE),
    RARE("DejaVuSans", Repertoire.WHOLE);

    private final String file;
    private final Repertoire repertoire;

    Typeface(String file, Repertoire repertoire) {
        this.file = file;
        this.repertoire = repertoire;
    }

    String file() {
        return file;
    }

    /// What of the file is used.
    Repertoire repertoire() {
        return repertoire;
    }

    boolean has(char sign) {
        return PdfFonts.advance(this, sign) >= 0;
    }

    static boolean anyHas(char sign) {
        return REGULAR.has(sign) || FALLBACK.has(sign) || RARE.has(sign);
    }

    /// The face that draws `sign` where this one is wanted.
    Typeface drawing(char sign) {
        if (has(sign)) {
            return this;
        }
        var wider = wider();
        if (wider != null && wider.has(sign)) {
            return wider;
        }
        return FALLBACK.has(sign) ? FALLBACK : RARE;
    }

    private @Nullable Typeface wider() {
        return switch (this) {
            case REGULAR -> REGULAR_WIDE;
            case SEMIBOLD -> SEMIBOLD_WIDE;
            case BOLD -> BOLD_WIDE;
            case FALLBACK, REGULAR_WIDE, SEMIBOLD_WIDE, BOLD_WIDE, RARE -> null;
        };
    }

    /// How wide `sign` is at `size` points, in points, in this face or the one that draws it instead.
    float width(char sign, float size) {
        return drawing(sign).advance(sign, size);
    }

    /// How wide `sign` is at `size` points in this very face; nothing if it has none.
    float advance(char sign, float size) {
        return Math.max(0, PdfFonts.advance(this, sign)) * size / 1000;
    }

    float width(String text, float size) {
        var width = 0f;
        for (var at = 0; at < text.length(); at++) {
            width += width(text.charAt(at), size);
        }
        return width;
    }
}
