package org.retort.stock.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.stream.Collectors;
import org.retort.labels.LabelCode;
import org.retort.platform.ui.Notices;

/// Goes on to printing labels.
final class Labelling {

    private Labelling() {}

    static void print(List<LabelCode> codes) {
        if (codes.isEmpty()) {
            Notices.warn("Select what you want labels for.");
            return;
        }
        var joined = codes.stream().map(LabelCode::value).collect(Collectors.joining(","));
        UI.getCurrent().navigate("labels", QueryParameters.of("codes", joined));
    }
}
