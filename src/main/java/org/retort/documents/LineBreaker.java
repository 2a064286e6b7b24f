package org.retort.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Breaks a text into lines no wider than a column: at blanks and after hyphens, within a word only when there is no
/// other way; never between a number and its unit, nor after `×` or before `›`.
final class LineBreaker {

    /// Part of a line in one face and of one run.
    record Piece(String text, Typeface face, int run, float x, float width) {}

    record Line(List<Piece> pieces, float width) {}

    private static final char UNKNOWN = '\uFFFD';
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final float TOLERANCE = 0.01f;
    private static final Set<String> UNITS = Set.of(
            "cm³", "dm³", "mol/dm³", "mol", "g", "kg", "mg", "g/dm³", "m", "cm", "mm", "%", "°C", "s", "min", "V", "A");

    private final Text text;
    private final Style style;
    private final float width;
    private final StringBuilder signs = new StringBuilder();
    private final List<Integer> runs = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

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

    private void read() {
        for (var run = 0; run < text.runs().size(); run++) {
            var words = text.runs().get(run).text();
            for (var at = 0; at < words.length(); at++) {
                var sign = printable(words.charAt(at));
                if (sign != SOFT_HYPHEN) {
                    signs.append(sign);
                    runs.add(run);
                }
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
        return Typeface.REGULAR.has(sign) || Typeface.FALLBACK.has(sign) ? sign : UNKNOWN;
    }

    private void breakLines() {
        var start = 0;
        while (start < signs.length()) {
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
        for (var at = start; at < signs.length(); at++) {
            var sign = signs.charAt(at);
            if (sign == '\n') {
                return add(start, at, at + 1);
            }
            if (sign == ' ' && mayBreakAt(at)) {
                lineEnd = at;
                next = at + 1;
            }
            used += width(at);
            if (used > width + TOLERANCE && sign != ' ' && at > start) {
                return next > start ? add(start, lineEnd, next) : add(start, at, at);
            }
            if ((sign == '-' || sign == '–')
                    && at > start
                    && at + 1 < signs.length()
                    && isLetter(at - 1)
                    && isLetter(at + 1)) {
                lineEnd = at + 1;
                next = at + 1;
            }
        }
        return add(start, signs.length(), signs.length());
    }

    private boolean isLetter(int at) {
        return Character.isLetter(signs.charAt(at));
    }

    private boolean mayBreakAt(int blank) {
        if (blank > 0 && signs.charAt(blank - 1) == '×') {
            return false;
        }
        if (blank + 1 < signs.length() && signs.charAt(blank + 1) == '›') {
            return false;
        }
        if (blank > 0 && Character.isDigit(signs.charAt(blank - 1))) {
            var end = blank + 1;
            while (end < signs.length()
                    && !Character.isWhitespace(signs.charAt(end))
                    && ",.;)".indexOf(signs.charAt(end)) < 0) {
                end++;
            }
            return !UNITS.contains(signs.substring(blank + 1, end));
        }
        return true;
    }

    private Typeface faceAt(int at) {
        return style.face(text.runs().get(runs.get(at)).emphasis()).drawing(signs.charAt(at));
    }

    private float width(int at) {
        return faceAt(at).width(signs.charAt(at), style.size());
    }

    private int add(int start, int end, int next) {
        var pieces = new ArrayList<Piece>();
        var last = end;
        while (last > start && signs.charAt(last - 1) == ' ') {
            last--;
        }
        var x = 0f;
        for (var at = start; at < last; ) {
            var face = faceAt(at);
            var run = runs.get(at);
            var from = at;
            var wide = 0f;
            while (at < last && runs.get(at).equals(run) && faceAt(at) == face) {
                wide += width(at++);
            }
            pieces.add(new Piece(signs.substring(from, at), face, run, x, wide));
            x += wide;
        }
        lines.add(new Line(List.copyOf(pieces), x));
        var begin = next;
        while (begin < signs.length() && signs.charAt(begin) == ' ') {
            begin++;
        }
        return begin;
    }
}
