package org.retort.documents;

import java.util.function.IntConsumer;

/// Which characters of a font file a face has.
enum Repertoire {
    /// What nearly all that a school prints is written in: English, Welsh and the languages of Western Europe, the
    /// Greek letters of formulae, raised and lowered digits, the signs of the sheets.
    EVERYDAY(new int[][] {
        {0x20, 0x7E},
        {0xA0, 0xFF},
        {0x174, 0x177},
        {0x394, 0x394},
        {0x3A3, 0x3A3},
        {0x3A9, 0x3A9},
        {0x3B1, 0x3B4},
        {0x3B8, 0x3B8},
        {0x3BB, 0x3BC},
        {0x3C0, 0x3C1},
        {0x1E80, 0x1E85},
        {0x1EF2, 0x1EF3},
        {0x2010, 0x2015},
        {0x2018, 0x201E},
        {0x2020, 0x2022},
        {0x2026, 0x2026},
        {0x2032, 0x2033},
        {0x2039, 0x203A},
        {0x2070, 0x207B},
        {0x2080, 0x208B},
        {0x20AC, 0x20AC},
        {0x2122, 0x2122},
        {0x2126, 0x2126},
        {0x2190, 0x2193},
        {0x2206, 0x2206},
        {0x2212, 0x2212},
        {0x221A, 0x221A},
        {0x2248, 0x2248},
        {0x2260, 0x2260},
        {0x2264, 0x2265},
        {0x25CF, 0x25CF},
        {0x26A0, 0x26A0},
        {0x2713, 0x2713}
    }),
    /// Latin with all accents of Europe, Greek, marks of writing, raised and lowered digits, letter-like signs,
    /// arrows, mathematics, boxes and ticks.
    WIDE(new int[][] {
        {0x20, 0x7E}, {0xA0, 0x17F}, {0x218, 0x21B}, {0x2C6, 0x2DD}, {0x386, 0x3CE}, {0x1E80, 0x1E85},
        {0x1EF2, 0x1EF3}, {0x2010, 0x2044}, {0x2070, 0x209C}, {0x20AC, 0x20AC}, {0x2103, 0x2122}, {0x2126, 0x212B},
        {0x2190, 0x2199}, {0x21CB, 0x21D4}, {0x2202, 0x2265}, {0x25A0, 0x25CF}, {0x2610, 0x2612}, {0x26A0, 0x26A1},
        {0x2713, 0x2718}, {0xFFFD, 0xFFFD}
    }),
    /// Whatever the file has.
    WHOLE(new int[0][]);

    /// First and last of each range.
    private final int[][] ranges;

    Repertoire(int[][] ranges) {
        this.ranges = ranges;
    }

    void forEach(IntConsumer action) {
        for (var range : ranges) {
            for (var sign = range[0]; sign <= range[1]; sign++) {
                action.accept(sign);
            }
        }
    }
}
