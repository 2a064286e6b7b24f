package org.retort.stock;

import java.util.List;

/// Which rows of an ordered list a page shows. Past the middle they are counted from the end, so that the last page
/// costs what the first one does.
///
/// @param offset rows to pass over
/// @param size rows to read
/// @param reversed whether to read in the opposite order and turn the rows round
record Window(long offset, int size, boolean reversed) {

    static Window of(long offset, int size, long total) {
        var rows = (int) Math.clamp(total - offset, 0, size);
        return offset + rows / 2 > total / 2
                ? new Window(total - offset - rows, rows, true)
                : new Window(offset, rows, false);
    }

    <T> List<T> turned(List<T> rows) {
        return reversed ? rows.reversed() : rows;
    }
}
