package org.retort.labels;

import java.util.Arrays;
import java.util.Optional;
import org.retort.documents.LabelPaper;

/// The sheets of labels that Retort prints on; dimensions by Avery's templates of these names.
public enum Sheet {
    /// 21 labels of 63.5 × 38.1 mm: bottles, trays, equipment.
    L7160(new LabelPaper("L7160", 3, 7, 63.5, 38.1, 7.25, 15.15, 2.5)),
    /// 65 labels of 38.1 × 21.2 mm: small bottles, shelves.
    L7651(new LabelPaper("L7651", 5, 13, 38.1, 21.2, 4.75, 10.7, 2.5));

    private final LabelPaper paper;

    Sheet(LabelPaper paper) {
        this.paper = paper;
    }

    /// The sheet of a name, in capitals or not.
    public static Optional<Sheet> named(String name) {
        return Arrays.stream(values())
                .filter(sheet -> sheet.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    LabelPaper paper() {
        return paper;
    }

    public int columns() {
        return paper.columns();
    }

    public int rows() {
        return paper.rows();
    }

    /// How many labels are on one sheet.
    public int labels() {
        return paper.labels();
    }

    /// `L7160 · 21 labels, 63.5 × 38.1 mm`
    public String label() {
        return "%s · %d labels, %s × %s mm".formatted(name(), labels(), paper.width(), paper.height());
    }

    /// How many sheets `count` labels need when the first is printed at `start`.
    public int sheetsFor(int count, int start) {
        return count == 0 ? 0 : (start - 1 + count + labels() - 1) / labels();
    }

    /// The first free label after `count` labels from `start`, 1 when a new sheet is needed.
    public int nextFree(int count, int start) {
        return (start - 1 + count) % labels() + 1;
    }
}
