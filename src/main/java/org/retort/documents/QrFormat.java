package org.retort.documents;

/// The fifteen bits of a QR code that name its error correction (M here) and its mask, written twice.
final class QrFormat {

    private static final int BITS = 15;
    private static final int CHECK_BITS = 10;
    private static final int GENERATOR = 0b10100110111;
    private static final int LEVEL_M = 0;
    private static final int MASK_BITS = 3;
    private static final int LINE = 8;
    private static final int TIMING = 6;

    private QrFormat() {}

    /// Adds to `rows` and `columns` the bits that differ between mask 0 and `mask`.
    static void change(int mask, int modules, long[] rows, long[] columns) {
        var differing = bits(0) ^ bits(mask);
        for (var bit = 0; bit < BITS; bit++) {
            if ((differing >>> bit & 1) == 1) {
                flip(along(bit), LINE, rows, columns, bit < LINE);
                flip(beside(bit, modules), LINE, rows, columns, bit >= LINE);
            }
        }
    }

    /// The place of a bit in the copy around the top left finder: down the column first, then back along the row.
    private static int along(int bit) {
        if (bit < LINE) {
            return bit < TIMING ? bit : bit + 1;
        }
        return bit == LINE ? LINE - 1 : BITS - 1 - bit;
    }

    /// The place of a bit in the other copy: from the right edge inwards, then down to the bottom.
    private static int beside(int bit, int modules) {
        return bit < LINE ? modules - 1 - bit : modules - BITS + bit;
    }

    private static void flip(int place, int line, long[] rows, long[] columns, boolean inColumn) {
        var x = inColumn ? line : place;
        var y = inColumn ? place : line;
        rows[y] ^= 1L << x;
        columns[x] ^= 1L << y;
    }

    /// A BCH code; the fixed pattern that is laid over it does not matter to a difference.
    private static int bits(int mask) {
        var value = LEVEL_M << MASK_BITS | mask;
        var rest = value << CHECK_BITS;
        for (var bit = BITS - 1; bit >= CHECK_BITS; bit--) {
            if ((rest >>> bit & 1) == 1) {
                rest ^= GENERATOR << bit - CHECK_BITS;
            }
        }
        return value << CHECK_BITS | rest;
    }
}
