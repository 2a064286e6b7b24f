package org.retort.catalogue.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.retort.hazards.Classification;
import org.retort.hazards.Ppe;
import org.retort.platform.ui.PictogramImage;

/// What protects whoever handles one formulation, each with what calls for it: `Splash goggles (H314)`.
final class ProtectionList extends Div {

    private static final long serialVersionUID = 1L;

    ProtectionList(Classification classification) {
        addClassName("protection");
        Ppe.forClassifications(List.of(classification)).forEach(need -> {
            var item = new Div(
                    new PictogramImage(need.item().path(), need.item().label()),
                    new Span("%s (%s)".formatted(need.item().label(), need.because())));
            item.addClassName("protection-item");
            add(item);
        });
    }
}
