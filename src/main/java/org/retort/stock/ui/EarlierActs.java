package org.retort.stock.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import org.retort.stock.HistoryPage;

/// Under a history: shows the acts before those that are shown, a page at a time, until the first. Who goes by keyboard
/// or listens goes on at the first of the new ones, not at the top again.
class EarlierActs<R> extends Div {

    private static final long serialVersionUID = 1L;

    private final SerializableFunction<R, HistoryPage<R>> before;
    private final SerializableFunction<R, Component> show;
    private final Button button = new Button("Show earlier");
    private final Span said = new Span();
    private transient HistoryPage<R> last;

    /// @param before the page of what was done before an act
    /// @param show puts one act at the end of the list
    EarlierActs(
            HistoryPage<R> newest,
            SerializableFunction<R, HistoryPage<R>> before,
            SerializableFunction<R, Component> show) {
        this.before = before;
        this.show = show;
        last = newest;
        shown(newest);
        addClassName("earlier-acts");
        said.getElement().setAttribute("role", "status");
        said.addClassName("quiet");
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setDisableOnClick(true);
        button.setVisible(newest.hasEarlier());
        button.addClickListener(_ -> showEarlier());
        add(button, said);
    }

    private void showEarlier() {
        last = before.apply(last.rows().getLast());
        var shown = shown(last);
        var first = shown.getFirst().getElement();
        first.setAttribute("tabindex", "-1");
        first.callJsFunction("focus");
        said.setText(
                last.hasEarlier()
                        ? "%d earlier ones shown.".formatted(shown.size())
                        : "%d earlier ones shown, back to the first.".formatted(shown.size()));
        button.setEnabled(true);
        button.setVisible(last.hasEarlier());
    }

    private List<Component> shown(HistoryPage<R> page) {
        return page.rows().stream().map(show).toList();
    }
}
