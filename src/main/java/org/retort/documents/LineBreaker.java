package org.retort.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Breaks a text into lines no wider than a column: at blanks and after hyphens, within a word only when there is no
/// other way; never between a number and its unit, nor after `×` and `≥`, nor before `›`.
final class LineBreaker {

    /// Part of a line in one face and of one run.
    record Piece(String text, Typeface face, int run, float x, float width) {}

    record Line(List<Piece> pieces, float width) {}

    /// What belongs to the number that follows.
    private static final String HELD = "×≥≤≈";

    private static final char UNKNOWN = '\uFFFD';
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final float TOLERANCE = 0.01f;
    private static final Set<String> UNITS = Set.of(
            "cm³", "dm³", "mol/dm³", "mol", "g", "kg", "mg", "g/dm³", "m", "cm", "mm", "%", "°C", "s", "min", "V", "A");

    private final Text text;
    private final Style style;
    private final float width;
    private final List<Line> lines = new ArrayList<>();

    /// The signs to be drawn, and of each its run, its face and its width.
    private char[] signs = new char[0];
    private int[] runs = new int[0];
    private Typeface[] faces = new Typeface[0];
    private float[] widths = new float[0];
    private int length;

    private LineBreaker(Text text, Style style, float width) {
        this.text = text;
        this.style = style;
        this.width = width;
    }

    static List<Line> lines(Text text, Style style, float width) {
        var breaker = new LineBreaker(text, style, width);
        breaker.read();
        breaker.breakLines();
        return breaker.lines;
    }

    /// How wide the widest line is where nothing but a line break of the text itself ends one.
    static float unbroken(Text text, Style style) {
        var breaker = new LineBreaker(text, style, Float.MAX_VALUE);
        breaker.read();
        return breaker.widest();
    }

    private float widest() {
        var widest = 0f;
        var used = 0f;
        for (var at = 0; at < length; at++) {
            used = signs[at] == '\n' ? 0 : used + widths[at];
            if (signs[at] != ' ') {
                widest = Math.max(widest, used);
            }
        }
        return widest;
    }

    private void read() {
        var most = 0;
        for (var run : text.runs()) {
            most += run.text().length();
        }
        signs = new char[most];
        runs = new int[most];
        faces = new Typeface[most];
        widths = new float[most];
        for (var run = 0; run < text.runs().size(); run++) {
            read(run, text.runs().get(run));
        }
    }

    private void read(int number, Text.Run run) {
        var face = style.face(run.emphasis());
        for (var at = 0; at < run.text().length(); at++) {
            var sign = printable(run.text().charAt(at));
            if (sign != SOFT_HYPHEN) {
                signs[length] = sign;
                runs[length] = number;
                faces[length] = face.drawing(sign);
                widths[length] = faces[length].advance(sign, style.size());
                length++;
            }
        }
    }

    /// A soft hyphen stands for what is left out; the second half of a surrogate pair is.
    private static char printable(char sign) {
        if (sign == '\n') {
            return sign;
        }
        if (sign < ' ' || sign == '\u00A0') {
            return sign == '\r' ? SOFT_HYPHEN : sign == '\t' ? ' ' : sign;
        }
        if (Character.isLowSurrogate(sign)) {
            return SOFT_HYPHEN;
        }
        return Typeface.anyHas(sign) ? sign : UNKNOWN;
    }

    private void breakLines() {
        var start = 0;
        while (start < length) {
            start = breakFrom(start);
        }
        if (lines.isEmpty()) {
            lines.add(new Line(List.of(), 0));
        }
    }

    /// Adds the line that begins at `start`.
    ///
    /// @return where the next line begins
    private int breakFrom(int start) {
        var used = 0f;
        var lineEnd = -1;
        var next = -1;
        for (var at = start; at < length; at++) {
            var sign = signs[at];
            if (sign == '\n') {
                return add(start, at, at + 1);
            }
            if (sign == ' ' && mayBreakAt(at)) {
                lineEnd = at;
                next = at + 1;
            }
            used += widths[at];
            if (used > width + TOLERANCE && sign != ' ' && at > start) {
                return next > start ? add(start, lineEnd, next) : add(start, at, at);
            }
            if (isHyphenInWord(at, start)) {
                lineEnd = at + 1;
                next = at + 1;
            }
        }
        return add(start, length, length);
    }

    private boolean isHyphenInWord(int at, int start) {
        return (signs[at] == '-' || signs[at] == '–')
                && at > start
                && at + 1 < length
                && Character.isLetter(signs[at - 1])
                && Character.isLetter(signs[at + 1]);
    }

    private boolean mayBreakAt(int blank) {
        if (blank == 0 || blank + 1 == length) {
            return true;
        }
        if (HELD.indexOf(signs[blank - 1]) >= 0 || signs[blank + 1] == '›') {
            return false;
        }
        return !Character.isDigit(signs[blank - 1]) || !UNITS.contains(wordFrom(blank + 1));
    }

    private String wordFrom(int start) {
        var end = start;
        while (end < length && !Character.isWhitespace(signs[end]) && ",.;)".indexOf(signs[end]) < 0) {
            end++;
        }
        return new String(signs, start, end - start);
    }

    private int add(int start, int end, int next) {
        var last = end;
        while (last > start && signs[last - 1] == ' ') {
            last--;
        }
        var pieces = new ArrayList<Piece>(2);
        var x = 0f;
        for (var at = start; at < last; ) {
            var from = at;
            var wide = 0f;
            while (at < last && runs[at] == runs[from] && faces[at] == faces[from]) {
                wide += widths[at++];
            }
            pieces.add(new Piece(new String(signs, from, at - from), faces[from], runs[from], x, wide));
            x += wide;
        }
        lines.add(new Line(pieces, x));
        var begin = next;
        while (begin < length && signs[begin] == ' ') {
            begin++;
        }
        return begin;
    }
}
