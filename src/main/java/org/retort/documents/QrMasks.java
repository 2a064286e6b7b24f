package org.retort.documents;

import com.google.zxing.qrcode.decoder.Version;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The eight masks of QR codes of one size, as rows of bits, and the choice between them: the one with the lowest
/// penalty (ISO/IEC 18004, 7.8.3), the first of equals. Bits are numbered from the left or from the top.
final class QrMasks {

    private static final int MASKS = 8;
    private static final int FINDER = 9;
    private static final int TIMING = 6;
    private static final int ALIGNMENT_REACH = 2;
    private static final int FIRST_WITH_VERSION = 7;
    private static final int VERSION_LENGTH = 6;
    private static final int VERSION_WIDTH = 11;
    private static final int MODULES_OF_FIRST = 17;
    private static final int MODULES_PER_VERSION = 4;

    private static final Map<Integer, QrMasks> KNOWN = new ConcurrentHashMap<>();

    private final int modules;

    /// What changes from mask 0 to each mask: the data under both, and the bits that name the mask.
    private final long[][] rowChanges = new long[MASKS][];

    private final long[][] columnChanges = new long[MASKS][];

    private QrMasks(int modules) {
        this.modules = modules;
        var data = data(modules);
        for (var mask = 0; mask < MASKS; mask++) {
            rowChanges[mask] = new long[modules];
            columnChanges[mask] = new long[modules];
            change(mask, data);
            QrFormat.change(mask, modules, rowChanges[mask], columnChanges[mask]);
        }
    }

    static QrMasks of(int modules) {
        return KNOWN.computeIfAbsent(modules, QrMasks::new);
    }

    /// @param first the code under mask 0
    /// @return the rows of the code under the best mask
    long[] best(ByteMatrix first) {
        var rows = new long[modules];
        var columns = new long[modules];
        read(first, rows, columns);
        var best = 0;
        var lowest = Integer.MAX_VALUE;
        var maskedRows = new long[modules];
        var maskedColumns = new long[modules];
        for (var mask = 0; mask < MASKS; mask++) {
            apply(rows, rowChanges[mask], maskedRows);
            apply(columns, columnChanges[mask], maskedColumns);
            var penalty = QrPenalty.of(maskedRows, maskedColumns);
            if (penalty < lowest) {
                lowest = penalty;
                best = mask;
            }
        }
        apply(rows, rowChanges[best], rows);
        return rows;
    }

    private static void apply(long[] lines, long[] change, long[] into) {
        for (var at = 0; at < lines.length; at++) {
            into[at] = lines[at] ^ change[at];
        }
    }

    private static void read(ByteMatrix matrix, long[] rows, long[] columns) {
        var cells = matrix.getArray();
        for (var y = 0; y < rows.length; y++) {
            var row = 0L;
            for (var x = 0; x < rows.length; x++) {
                long dark = cells[y][x] & 1;
                row |= dark << x;
                columns[x] |= dark << y;
            }
            rows[y] = row;
        }
    }

    private void change(int mask, long[] data) {
        for (var y = 0; y < modules; y++) {
            for (var x = 0; x < modules; x++) {
                if ((data[y] >>> x & 1) == 1 && inverts(0, x, y) != inverts(mask, x, y)) {
                    rowChanges[mask][y] |= 1L << x;
                    columnChanges[mask][x] |= 1L << y;
                }
            }
        }
    }

    /// Table 10 of the standard.
    private static boolean inverts(int mask, int x, int y) {
        return switch (mask) {
            case 0 -> (x + y) % 2 == 0;
            case 1 -> y % 2 == 0;
            case 2 -> x % 3 == 0;
            case 3 -> (x + y) % 3 == 0;
            case 4 -> (y / 2 + x / 3) % 2 == 0;
            case 5 -> x * y % 2 + x * y % 3 == 0;
            case 6 -> (x * y % 2 + x * y % 3) % 2 == 0;
            default -> ((x + y) % 2 + x * y % 3) % 2 == 0;
        };
    }

    /// The modules that hold data, which are those that a mask inverts.
    private static long[] data(int modules) {
        var version = Version.getVersionForNumber((modules - MODULES_OF_FIRST) / MODULES_PER_VERSION);
        var free = new long[modules];
        java.util.Arrays.fill(free, modules == Long.SIZE ? -1 : (1L << modules) - 1);
        keep(free, 0, 0, FINDER, FINDER);
        keep(free, modules - FINDER + 1, 0, FINDER - 1, FINDER);
        keep(free, 0, modules - FINDER + 1, FINDER, FINDER - 1);
        keep(free, TIMING, 0, 1, modules);
        keep(free, 0, TIMING, modules, 1);
        alignments(free, version.getAlignmentPatternCenters());
        if (version.getVersionNumber() >= FIRST_WITH_VERSION) {
            keep(free, modules - VERSION_WIDTH, 0, VERSION_WIDTH - FINDER + 1, VERSION_LENGTH);
            keep(free, 0, modules - VERSION_WIDTH, VERSION_LENGTH, VERSION_WIDTH - FINDER + 1);
        }
        return free;
    }

    /// At every pair of centres but those that would cover a finder.
    private static void alignments(long[] free, int... centres) {
        var last = centres.length - 1;
        for (var a = 0; a <= last; a++) {
            for (var b = 0; b <= last; b++) {
                if (!(a == 0 && b == 0) && !(a == 0 && b == last) && !(a == last && b == 0)) {
                    var side = 2 * ALIGNMENT_REACH + 1;
                    keep(free, centres[a] - ALIGNMENT_REACH, centres[b] - ALIGNMENT_REACH, side, side);
                }
            }
        }
    }

    private static void keep(long[] free, int x, int y, int width, int height) {
        var columns = width == Long.SIZE ? -1 : (1L << width) - 1 << x;
        for (var row = y; row < y + height; row++) {
            free[row] &= ~columns;
        }
    }
}
