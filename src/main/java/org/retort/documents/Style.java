package org.retort.documents;

import org.retort.documents.Text.Emphasis;

/// How a text is set: face, size and line height in points, and ink. Two faces do for all documents: a third would make
/// each a seventh larger.
record Style(Typeface face, Typeface strongFace, float size, float leading, int ink) {

    static final int INK = 0x10252B;
    static final int QUIET_INK = 0x4A5F67;
    static final int ACCENT = 0x075E5E;
    static final int RULE = 0xC3CFD2;
    static final int HEAD_FILL = 0xE6F1F0;

    static final Style TITLE = new Style(Typeface.SEMIBOLD, Typeface.SEMIBOLD, 19, 23, INK);
    static final Style LONG_TITLE = new Style(Typeface.SEMIBOLD, Typeface.SEMIBOLD, 16, 19.5f, INK);
    static final Style SUBTITLE = new Style(Typeface.REGULAR, Typeface.SEMIBOLD, 10, 14, QUIET_INK);
    static final Style SECTION = new Style(Typeface.SEMIBOLD, Typeface.SEMIBOLD, 12.5f, 16, ACCENT);
    static final Style SUBSECTION = new Style(Typeface.SEMIBOLD, Typeface.SEMIBOLD, 10, 13, INK);
    static final Style BODY = new Style(Typeface.REGULAR, Typeface.SEMIBOLD, 9, 12.2f, INK);
    static final Style SMALL = new Style(Typeface.REGULAR, Typeface.SEMIBOLD, 7.6f, 10.4f, QUIET_INK);
    static final Style LABEL = new Style(Typeface.REGULAR, Typeface.SEMIBOLD, 7.8f, 10.4f, QUIET_INK);
    static final Style VALUE = new Style(Typeface.SEMIBOLD, Typeface.SEMIBOLD, 9.6f, 12.8f, INK);
    static final Style COLUMN_HEAD = new Style(Typeface.SEMIBOLD, Typeface.SEMIBOLD, 8.6f, 11.4f, ACCENT);
    static final Style ROW_HEAD = new Style(Typeface.SEMIBOLD, Typeface.SEMIBOLD, 9, 12.2f, INK);
    static final Style MARK = new Style(Typeface.SEMIBOLD, Typeface.SEMIBOLD, 9, 11, INK);
    static final Style RUNNING = new Style(Typeface.REGULAR, Typeface.SEMIBOLD, 7.6f, 10, QUIET_INK);

    /// Where the middle of the capitals of all faces lies above the baseline, relative to the size.
    private static final float HALF_CAPITAL = 0.364f;

    Style in(int otherInk) {
        return new Style(face, strongFace, size, leading, otherInk);
    }

    /// The same, `factor` times as large.
    Style scaled(float factor) {
        return new Style(face, strongFace, size * factor, leading * factor, ink);
    }

    Typeface face(Emphasis emphasis) {
        return emphasis == Emphasis.STRONG || emphasis == Emphasis.ADDED ? strongFace : face;
    }

    int ink(Text.Run run) {
        return run.link() != null
                ? ACCENT
                : run.emphasis() == Emphasis.QUIET || run.emphasis() == Emphasis.REMOVED ? QUIET_INK : ink;
    }

    /// How far below the top of a line its baseline lies, so that capitals stand in the middle of the line.
    float baseline() {
        return leading / 2 + size * HALF_CAPITAL;
    }
}
