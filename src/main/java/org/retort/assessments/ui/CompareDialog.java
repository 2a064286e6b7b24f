package org.retort.assessments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.retort.assessments.RowChange;
import org.retort.assessments.TemplateRow;
import org.retort.assessments.WordDiff;
import org.retort.platform.ui.Glyph;
import org.retort.platform.ui.StatusMark;
import org.retort.platform.ui.Tone;

/// What changed from one version to another: rows added and removed, words marked.
final class CompareDialog {

    private CompareDialog() {}

    static Dialog of(TemplateRow older, TemplateRow newer, List<RowChange> rows) {
        var dialog = new Dialog("Version %d compared with version %d".formatted(newer.number(), older.number()));
        dialog.addClassNames("form-dialog", "form-dialog-wide");
        var changed = rows.stream().filter(RowChange::differs).toList();
        if (changed.isEmpty()) {
            dialog.add(LineTable.quiet("Both versions say the same."));
        } else {
            var table = new Table("What changed", List.of("Section", "What it says", "Who", "Control", "Change"));
            changed.forEach(row -> table.row(
                    new Span(row.section().heading()),
                    words(row.text()),
                    words(row.who()),
                    words(row.control()),
                    mark(row)));
            var scroll = new Div(table);
            scroll.addClassName("ra-scroll");
            dialog.add(scroll);
        }
        dialog.getFooter().add(new Button("Close", _ -> dialog.close()));
        return dialog;
    }

    private static Component words(List<WordDiff.Span> spans) {
        var cell = new Div();
        for (var span : spans) {
            var words = new HtmlComponent(
                    switch (span.change()) {
                        case SAME -> "span";
                        case ADDED -> "ins";
                        case REMOVED -> "del";
                    });
            words.getElement().setText(span.words());
            cell.add(words);
            cell.add(new Span(" "));
        }
        return cell;
    }

    private static StatusMark mark(RowChange row) {
        return switch (row.change()) {
            case ADDED -> StatusMark.of("added", Tone.OK, Glyph.FINE);
            case REMOVED -> StatusMark.of("removed", Tone.STOP, Glyph.CANCELLED);
            case SAME -> StatusMark.of("reworded", Tone.ASK, Glyph.ASK);
        };
    }
}
