package org.retort.labels.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.math.BigDecimal;
import java.util.List;
import org.retort.labels.LabelCode;
import org.retort.labels.LabelSheets;
import org.retort.quantity.Quantity;

/// More labels than are printed in one go: says how many there are and in how many goes, and opens one after another.
class PrintInGoes extends Dialog {

    private static final long serialVersionUID = 1L;

    PrintInGoes(List<LabelCode> codes, SerializableConsumer<List<LabelCode>> print) {
        var goes = new Div();
        goes.addClassName("form-lines");
        for (var from = 0; from < codes.size(); from += LabelSheets.MOST) {
            var to = Math.min(from + LabelSheets.MOST, codes.size());
            goes.add(go(from, List.copyOf(codes.subList(from, to)), print));
        }
        setHeaderTitle("Print %s labels".formatted(grouped(codes.size())));
        add(
                new Paragraph("At most %s are printed in one go, so these are printed in %d goes, one after the other."
                        .formatted(grouped(LabelSheets.MOST), goes.getComponentCount())),
                goes);
        getFooter().add(new Button("Close", _ -> close()));
    }

    /// Says afterwards that it was opened, so that nobody loses count.
    private static Button go(int before, List<LabelCode> codes, SerializableConsumer<List<LabelCode>> print) {
        var which = codes.size() == 1
                ? "Label " + grouped(before + 1)
                : "Labels %s to %s".formatted(grouped(before + 1), grouped(before + codes.size()));
        var go = new Button(which + "…");
        go.addClickListener(_ -> {
            go.setText(which + ", opened");
            print.accept(codes);
        });
        return go;
    }

    private static String grouped(int number) {
        return Quantity.grouped(BigDecimal.valueOf(number));
    }
}
