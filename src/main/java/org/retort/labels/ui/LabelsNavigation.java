package org.retort.labels.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.di.Instantiator;
import java.util.List;
import org.retort.labels.LabelCode;
import org.retort.labels.LabelSheets;
import org.retort.labels.SpareLabels;
import org.springframework.modulith.NamedInterface;

/// Opens the printing of labels from other rooms' screens.
@NamedInterface("navigation")
public final class LabelsNavigation {

    private LabelsNavigation() {}

    /// Asks for sheet and start, and prints the labels of these codes in this order. Only technicians and
    /// administrators
    /// may.
    public static void print(List<LabelCode> codes) {
        var sheets = Instantiator.get(UI.getCurrent()).getOrCreate(LabelSheets.class);
        new PrintDialog(sheets, codes).open();
    }

    /// Asks how many labels to print for things that are yet to come, and prints them.
    public static void printSpare() {
        var spares = Instantiator.get(UI.getCurrent()).getOrCreate(SpareLabels.class);
        SpareLabelDialog.open(spares);
    }
}
