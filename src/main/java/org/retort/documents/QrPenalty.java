package org.retort.documents;

/// How badly a QR code under some mask would read, by the four rules of ISO/IEC 18004, 7.8.3, counted on whole rows and
/// columns of bits.
final class QrPenalty {

    private static final int RUN = 5;
    private static final int RUN_PENALTY = 3;
    private static final int BLOCK_PENALTY = 3;
    private static final int FINDER_PENALTY = 40;
    private static final int BALANCE_PENALTY = 10;
    private static final int BALANCE_STEPS = 10;
    private static final int FINDER_LENGTH = 7;

    private QrPenalty() {}

    static int of(long[] rows, long[] columns) {
        var size = rows.length;
        var all = -1L >>> Long.SIZE - size;
        var penalty = 0;
        var dark = 0;
        for (var at = 0; at < size; at++) {
            penalty += line(rows[at], size, all) + line(columns[at], size, all);
            dark += Long.bitCount(rows[at]);
            if (at > 0) {
                penalty += BLOCK_PENALTY * blocks(rows[at - 1], rows[at], all);
            }
        }
        var cells = size * size;
        return penalty + Math.abs(2 * dark - cells) * BALANCE_STEPS / cells * BALANCE_PENALTY;
    }

    private static int line(long line, int size, long all) {
        return runs(line, all) + FINDER_PENALTY * Long.bitCount(finders(line, size, all));
    }

    /// Three for each run of five like modules, and one for each module more.
    private static int runs(long line, long all) {
        var like = ~(line ^ line >>> 1) & all >>> 1;
        var five = like & like >>> 1 & like >>> 2 & like >>> RUN - 2;
        var beginnings = five & ~(five << 1);
        return Long.bitCount(five) + (RUN_PENALTY - 1) * Long.bitCount(beginnings);
    }

    /// Squares of two by two like modules between two neighbouring rows.
    private static int blocks(long upper, long lower, long all) {
        var like = ~(upper ^ upper >>> 1) & ~(lower ^ lower >>> 1) & ~(upper ^ lower);
        return Long.bitCount(like & all >>> 1);
    }

    /// Where dark and light follow as 1:1:3:1:1 beside four light modules, which looks like a finder.
    private static long finders(long line, int size, long all) {
        var pattern = line
                & ~(line >>> 1)
                & line >>> 2
                & line >>> 3
                & line >>> 4
                & ~(line >>> 5)
                & line >>> 6
                & all >>> FINDER_LENGTH - 1;
        if (pattern == 0) {
            return 0;
        }
        var light = ~line & all;
        var before = light << 1 & light << 2 & light << 3 & light << 4;
        var after = light >>> 7 & light >>> 8 & light >>> 9 & light >>> 10;
        return pattern & (before | after);
    }
}
