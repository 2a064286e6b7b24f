package org.retort.labels.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.di.Instantiator;
import java.util.List;
import org.retort.labels.LabelCode;
import org.retort.labels.LabelPrinters;
import org.retort.labels.LabelSheets;
import org.retort.labels.Sheets;
import org.springframework.modulith.NamedInterface;

/// Opens the printing of labels from other rooms' screens.
@NamedInterface("navigation")
public final class LabelsNavigation {

    private LabelsNavigation() {}

    /// Asks for sheet and start, and prints the labels of these codes in this order; more than are printed in one
    /// go are offered go by go. Only technicians and administrators may.
    public static void print(List<LabelCode> codes) {
        if (codes.size() > LabelSheets.MOST) {
            new PrintInGoes(codes, LabelsNavigation::inOneGo).open();
        } else {
            inOneGo(codes);
        }
    }

    private static void inOneGo(List<LabelCode> codes) {
        var beans = Instantiator.get(UI.getCurrent());
        new PrintDialog(
                        beans.getOrCreate(LabelSheets.class),
                        beans.getOrCreate(Sheets.class),
                        beans.getOrCreate(LabelPrinters.class),
                        codes)
                .open();
    }
}
