package org.retort.labels.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import org.springframework.modulith.NamedInterface;

/// One label as it will be printed, drawn by the same hand as the PDF.
@NamedInterface("ui-parts")
public final class LabelPreview extends Div {

    private static final long serialVersionUID = 1L;

    public LabelPreview() {
        addClassName("label-preview");
    }

    /// @param svg as [org.retort.labels.LabelSheets#picture] draws it
    public void show(String svg) {
        removeAll();
        add(new Svg(svg));
    }
}
