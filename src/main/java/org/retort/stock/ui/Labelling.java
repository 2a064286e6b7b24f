package org.retort.stock.ui;

import java.util.List;
import org.retort.labels.LabelCode;
import org.retort.labels.ui.LabelsNavigation;
import org.retort.platform.ui.Notices;

/// Goes on to printing labels, when there is something to print.
final class Labelling {

    private Labelling() {}

    static void print(List<LabelCode> codes) {
        if (codes.isEmpty()) {
            Notices.warn("Select what you want labels for.");
        } else {
            LabelsNavigation.print(codes);
        }
    }
}
