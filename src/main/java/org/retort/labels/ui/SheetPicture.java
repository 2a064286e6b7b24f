package org.retort.labels.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import org.retort.labels.Sheet;

/// A small picture of a sheet of labels: a click on a label begins printing there; those that will be printed are dark.
/// A roll has no picture: its labels come one after the other.
class SheetPicture extends Div {

    private static final long serialVersionUID = 1L;

    private final List<NativeButton> labels = new ArrayList<>();
    private final int count;
    private final Runnable changed;
    private int start = 1;

    SheetPicture(int count, Runnable changed) {
        this.count = count;
        this.changed = changed;
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", "Where to begin on the first sheet");
    }

    int start() {
        return start;
    }

    void show(Sheet sheet, int from) {
        removeAll();
        labels.clear();
        setClassName("sheet-picture");
        addClassName("sheet-picture-%d".formatted(sheet.columns()));
        setVisible(sheet.labels() > 1);
        for (var place = 1; place <= sheet.labels(); place++) {
            var here = place;
            var label = new NativeButton("", _ -> begin(here));
            label.setClassName("sheet-label");
            label.setAriaLabel("Begin at label %d: row %d, column %d"
                    .formatted(place, (place - 1) / sheet.columns() + 1, (place - 1) % sheet.columns() + 1));
            labels.add(label);
        }
        labels.forEach(this::add);
        begin(Math.clamp(from, 1, sheet.labels()));
    }

    private void begin(int place) {
        start = place;
        for (var at = 1; at <= labels.size(); at++) {
            var label = labels.get(at - 1);
            label.setClassName("sheet-label-printed", at >= place && at < place + count);
            label.getElement().setAttribute("aria-pressed", String.valueOf(at == place));
        }
        changed.run();
    }
}
