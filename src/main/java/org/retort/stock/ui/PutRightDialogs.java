package org.retort.stock.ui;

import java.util.Objects;
import java.util.UUID;
import org.retort.catalogue.Suppliers;
import org.retort.platform.Outcome;
import org.retort.platform.ui.FormDialog;
import org.retort.platform.ui.Notices;
import org.retort.stock.ContainerRow;
import org.retort.stock.Handling;
import org.retort.stock.MovementRow;
import org.retort.stock.Particulars;
import org.retort.stock.Stock;
import org.springframework.stereotype.Component;

/// Puts right what was typed wrong about a container: shows what is there now, and asks what went wrong.
@Component
class PutRightDialogs {

    private final Stock stock;
    private final Handling handling;
    private final Suppliers suppliers;

    PutRightDialogs(Stock stock, Handling handling, Suppliers suppliers) {
        this.stock = stock;
        this.handling = handling;
        this.suppliers = suppliers;
    }

    void open(ContainerRow row, Runnable changed) {
        var seen = stock.detail(row.id()).particulars();
        var form = new ParticularsForm(seen, suppliers);
        var operation = UUID.randomUUID();
        var dialog =
                new FormDialog<>("Correct the details of " + row.label(), form, "Correct", () -> switch (form.read()) {
                    case Outcome.Refused<Particulars> no -> no.<MovementRow>as();
                    case Outcome.Done<Particulars>(var wanted) ->
                        handling.putRight(operation, row.id(), seen, wanted, form.reason());
                });
        form.fields().forEach(dialog::field);
        dialog.onChangedMeanwhile(changed::run).onDone(_ -> {
            changed.run();
            tell(seen, stock.detail(row.id()).particulars());
        });
        dialog.open();
    }

    /// What is printed on the bottle does not change by itself.
    private static void tell(Particulars was, Particulars is) {
        var onLabel = !Objects.equals(was.expires(), is.expires()) || !Objects.equals(was.lot(), is.lot());
        if (onLabel) {
            Notices.warn("Corrected. If it has a label from here, print it anew: it still says what it said.");
        } else {
            Notices.success("Corrected.");
        }
    }
}
