package org.retort.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import java.util.ArrayList;
import java.util.List;
import org.retort.platform.ui.Icons;
import org.retort.platform.ui.SearchHit;

/// Search over everything, one key away: type, choose with the arrow keys, open with Enter.
class SearchDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int PAUSE_MILLISECONDS = 200;

    private final Search search;
    private final TextField words = new TextField();
    private final Div results = new Div();
    private final Span said = new Span();
    private final Span heard = new Span();
    private final List<Anchor> hits = new ArrayList<>();
    private int chosen;

    SearchDialog(Search search) {
        this.search = search;
        addClassName("search-dialog");
        getElement().setAttribute("aria-label", "Search");
        words.setAriaLabel("Search everything");
        words.setPlaceholder("Name, code, class or room");
        words.setPrefixComponent(Icons.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setAutofocus(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_MILLISECONDS);
        words.addValueChangeListener(change -> show(change.getValue()));
        results.addClassName("search-results");
        results.getElement().setAttribute("role", "listbox").setAttribute("aria-label", "Found");
        said.addClassName("search-hint");
        heard.addClassName("only-read");
        heard.getElement().setAttribute("role", "status");
        var box = new Div(words, results, said, heard);
        box.addClassName("search-box");
        add(box);
        Shortcuts.addShortcutListener(this, () -> choose(chosen + 1), Key.ARROW_DOWN)
                .listenOn(this);
        Shortcuts.addShortcutListener(this, () -> choose(chosen - 1), Key.ARROW_UP)
                .listenOn(this);
        Shortcuts.addShortcutListener(this, this::openChosen, Key.ENTER).listenOn(this);
        show("");
    }

    /// Opens with an empty field and the cursor in it.
    void ask() {
        words.clear();
        open();
        words.focus();
    }

    private void show(String text) {
        results.removeAll();
        hits.clear();
        for (var found : search.find(text)) {
            var group = new Div();
            group.getElement().setAttribute("role", "group").setAttribute("aria-label", found.heading());
            var heading = new Div(found.heading());
            heading.addClassName("search-heading");
            heading.getElement().setAttribute("aria-hidden", "true");
            group.add(heading);
            found.hits().forEach(hit -> group.add(line(hit)));
            results.add(group);
        }
        results.setVisible(!hits.isEmpty());
        said.setText(hint(text));
        choose(0);
    }

    private Anchor line(SearchHit hit) {
        var title = new Span(hit.title());
        title.addClassName("search-hit-title");
        var detail = new Span(hit.detail());
        detail.addClassName("search-hit-detail");
        var line = new Anchor(hit.route(), title, detail);
        line.addClassName("search-hit");
        line.setTabIndex(-1);
        line.getElement().setAttribute("role", "option");
        hits.add(line);
        return line;
    }

    private String hint(String text) {
        if (!hits.isEmpty()) {
            return "%s found. ↑ and ↓ choose, Enter opens, Esc closes.".formatted(hits.size());
        }
        return text.isBlank()
                ? "Containers, equipment, practicals, requests, assessments: two letters are enough."
                : "Nothing found for “%s”. Try part of the name, or the code on the label.".formatted(text.strip());
    }

    private void choose(int wanted) {
        chosen = hits.isEmpty() ? 0 : Math.floorMod(wanted, hits.size());
        for (var at = 0; at < hits.size(); at++) {
            var line = hits.get(at);
            line.getElement().setAttribute("aria-selected", String.valueOf(at == chosen));
            if (at == chosen) {
                line.scrollIntoView();
            }
        }
        heard.setText(spoken());
    }

    /// What a screen reader says: the chosen hit, or that there is none.
    private String spoken() {
        return hits.isEmpty()
                ? said.getText()
                : "%s. %s of %s".formatted(hits.get(chosen).getElement().getTextRecursively(), chosen + 1, hits.size());
    }

    private void openChosen() {
        if (!hits.isEmpty()) {
            var place = new Location(hits.get(chosen).getHref());
            var ui = getUI();
            close();
            ui.ifPresent(page -> page.navigate(place.getPath(), place.getQueryParameters()));
        }
    }
}
