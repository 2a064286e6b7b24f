package org.retort.labels;

import java.io.Serializable;
import org.retort.documents.LabelPaper;
import org.retort.platform.ReferenceRow;

/// A kind of sheet, tape or roll that Retort prints labels on, with its dimensions and who says so.
///
/// @param use what it is good for; may be empty
/// @param confidence how sure the dimensions are; empty for a school's own
/// @param check such as `to be checked`; empty for a school's own
/// @param own whether the school added or corrected it
/// @param version of a school's own, to be given back with a change, so that a change made meanwhile is noticed
public record Sheet(
        Kind kind,
        String maker,
        String use,
        SheetSize size,
        String source,
        String confidence,
        String check,
        boolean own,
        int version)
        implements Serializable {

    /// How labels come out of the printer.
    public enum Kind {
        SHEET("Sheets"),
        TAPE("Tapes"),
        ROLL("Rolls");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /// `Sheets`
        public String label() {
            return label;
        }
    }

    static Sheet standard(ReferenceRow row) {
        return new Sheet(
                Kind.valueOf(row.text("kind").toUpperCase(java.util.Locale.ROOT)),
                row.text("maker"),
                row.text("what_for"),
                SheetSize.of(row),
                row.text("source"),
                row.text("confidence"),
                row.text("check"),
                false,
                0);
    }

    /// `L7160`
    public String name() {
        return size.name();
    }

    LabelPaper paper() {
        return size.paper();
    }

    public int columns() {
        return size.columns();
    }

    public int rows() {
        return size.rows();
    }

    /// How many labels are on one sheet; one on a roll.
    public int labels() {
        return size.columns() * size.rows();
    }

    /// `L7160 · 21 labels, 63.5 × 38.1 mm`, `tape-12 · 60 × 12 mm`
    public String label() {
        var millimetres = "%s × %s mm".formatted(plain(size.width()), plain(size.height()));
        return labels() == 1
                ? "%s · %s".formatted(name(), millimetres)
                : "%s · %d labels, %s".formatted(name(), labels(), millimetres);
    }

    private static String plain(double millimetres) {
        return java.math.BigDecimal.valueOf(millimetres).stripTrailingZeros().toPlainString();
    }

    /// How many sheets `count` labels need when the first is printed at `start`.
    public int sheetsFor(int count, int start) {
        return count == 0 ? 0 : (start - 1 + count + labels() - 1) / labels();
    }

    /// The first free label after `count` labels from `start`, 1 when a new sheet is needed.
    public int nextFree(int count, int start) {
        return (start - 1 + count) % labels() + 1;
    }

    @Override
    public String toString() {
        return name();
    }
}
