package org.retort.documents;

/// How grave a word is. Each has a shape of its own, so that it reads in grey print and never by colour alone.
public enum Tone {
    /// A triangle on deep red: stop, danger, high.
    STOP(0x9B1C17, 0xFFFFFF, 0xFCE7E5, Shape.TRIANGLE),
    /// A square on amber: warning, medium.
    ASK(0xF6D58A, 0x10252B, 0xFCEFD2, Shape.SQUARE),
    /// A disc on pale green: low, done.
    FINE(0xD3EBDA, 0x10252B, 0xE4F2E8, Shape.DISC),
    /// A diamond on dark grey: nobody knows yet.
    UNKNOWN(0x3A5058, 0xFFFFFF, 0xE9EEEF, Shape.DIAMOND),
    /// A bar on pale grey: said for completeness.
    QUIET(0xE9EEEF, 0x10252B, 0xF2F5F5, Shape.BAR);

    /// What stands before the word.
    enum Shape {
        TRIANGLE,
        SQUARE,
        DISC,
        DIAMOND,
        BAR
    }

    private final int fill;
    private final int ink;
    private final int soft;
    private final Shape shape;

    Tone(int fill, int ink, int soft, Shape shape) {
        this.fill = fill;
        this.ink = ink;
        this.soft = soft;
        this.shape = shape;
    }

    int fill() {
        return fill;
    }

    int ink() {
        return ink;
    }

    int soft() {
        return soft;
    }

    Shape shape() {
        return shape;
    }
}
