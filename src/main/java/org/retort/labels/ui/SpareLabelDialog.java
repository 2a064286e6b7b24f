package org.retort.labels.ui;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import org.retort.labels.Sheet;
import org.retort.labels.SpareLabels;
import org.retort.platform.Outcome;
import org.retort.platform.ui.FormDialog;

/// Asks how many spare labels to make, one sheet to begin with.
final class SpareLabelDialog {

    private SpareLabelDialog() {}

    static void open(SpareLabels spares) {
        var howMany = new IntegerField("How many");
        howMany.setHelperText("Stick one on a bottle, then scan it: the bottle is received with that label.");
        howMany.setMin(1);
        howMany.setMax(SpareLabels.MOST);
        howMany.setValue(Sheet.L7160.labels());
        howMany.setStepButtonsVisible(true);
        new FormDialog<>("Print spare labels", new FormLayout(howMany), "Go on to the sheet", () -> {
                    var wanted = howMany.getValue();
                    return wanted == null ? Outcome.refused("howMany", "Say how many.") : spares.make(wanted);
                })
                .field("howMany", howMany)
                .onDone(LabelsNavigation::print)
                .open();
    }
}
