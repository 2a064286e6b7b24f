package org.retort.stock.ui;

import java.util.List;
import org.retort.labels.LabelCode;
import org.retort.labels.ui.LabelsNavigation;
import org.retort.platform.ui.Notices;

/// Goes on to printing labels, when there is something to print.
final class Labelling {

    private Labelling() {}

    static void print(List<LabelCode> codes) {
        print(codes, "Select what you want labels for.");
    }

    /// @param nothing what to say when there is nothing to print
    static void print(List<LabelCode> codes, String nothing) {
        if (codes.isEmpty()) {
            Notices.warn(nothing);
        } else {
            LabelsNavigation.print(codes);
        }
    }
}
