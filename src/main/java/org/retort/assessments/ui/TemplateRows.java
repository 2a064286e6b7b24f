package org.retort.assessments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.retort.assessments.Section;
import org.retort.assessments.TemplateDetail;
import org.retort.assessments.TemplateId;
import org.retort.assessments.TemplateLine;
import org.retort.platform.Outcome;
import org.retort.platform.ui.CardBox;
import org.retort.platform.ui.Cards;
import org.retort.platform.ui.Icons;
import org.retort.platform.ui.Notices;

/// The rows of one version, section by section; a draft's are changed, added and removed in place, each with undo.
class TemplateRows extends Div {

    /// Replaces the rows of a draft of this revision.
    interface Write extends Serializable {
        Outcome<TemplateId> rows(TemplateId id, int revision, List<TemplateLine> rows);
    }

    private final TemplateDetail detail;
    private final boolean editable;
    private final Write write;
    private final SerializableRunnable reload;

    TemplateRows(TemplateDetail detail, boolean editable, Write write, SerializableRunnable reload) {
        this.detail = detail;
        this.editable = editable;
        this.write = write;
        this.reload = reload;
        for (var section : Section.values()) {
            if (editable || !detail.of(section).isEmpty()) {
                add(section(section));
            }
        }
    }

    private CardBox section(Section section) {
        var heads = section == Section.HAZARD
                ? List.of("Hazard", "Who might be harmed and how", "Control", "")
                : List.of(section.caption(), "");
        var table = new Table(section.heading(), editable ? heads : heads.subList(0, heads.size() - 1));
        detail.of(section).forEach(line -> table.row(cells(line)));
        var scroll = new Div(table);
        scroll.addClassName("ra-scroll");
        var card = editable ? Cards.titled(section.heading(), "", adding(section)) : Cards.titled(section.heading());
        return detail.of(section).isEmpty()
                ? card.with(LineTable.quiet("Nothing yet."))
                : card.flush().with(scroll);
    }

    private Component[] cells(TemplateLine line) {
        var cells = new ArrayList<Component>();
        var text = new Span(line.text());
        if (line.section() == Section.HAZARD) {
            text.addClassName("ra-name");
            cells.add(text);
            cells.add(new Span(line.who()));
            cells.add(new Span(line.control()));
        } else {
            cells.add(text);
        }
        if (editable) {
            cells.add(actions(line));
        }
        return cells.toArray(Component[]::new);
    }

    private Component actions(TemplateLine line) {
        var edit = new Button(
                Icons.EDIT.create(),
                _ -> new LineDialog(line, changed -> keep(replaced(line, changed))).open(this::kept));
        edit.setAriaLabel("Change “%s”".formatted(line.text()));
        var remove = new Button(Icons.BIN.create(), _ -> remove(line));
        remove.setAriaLabel("Remove “%s”".formatted(line.text()));
        edit.addThemeVariants(ButtonVariant.TERTIARY);
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        var both = new Div(edit, remove);
        both.addClassName("ra-actions");
        return both;
    }

    private Button adding(Section section) {
        var fresh = TemplateLine.of(section, "");
        var add = new Button(
                "Add", Icons.ADD.create(), _ -> new LineDialog(fresh, line -> keep(added(line))).open(this::kept));
        add.setAriaLabel("Add to “%s”".formatted(section.heading()));
        add.addThemeVariants(ButtonVariant.TERTIARY);
        return add;
    }

    private void remove(TemplateLine line) {
        keep(detail.lines().stream()
                        .filter(other -> !other.key().equals(line.key()))
                        .toList())
                .refusal()
                .ifPresentOrElse(Notices::error, this::kept);
    }

    private Outcome<TemplateId> keep(List<TemplateLine> lines) {
        return write.rows(detail.row().id(), detail.revision(), lines);
    }

    /// Shows what was kept, and offers to put back what stood there before.
    private void kept() {
        var before = detail.lines();
        var id = detail.row().id();
        reload.run();
        Notices.withUndo("Kept in the draft.", () -> {
            write.rows(id, detail.revision() + 1, before).refusal().ifPresent(Notices::error);
            reload.run();
        });
    }

    private List<TemplateLine> replaced(TemplateLine old, TemplateLine changed) {
        return detail.lines().stream()
                .map(line -> line.key().equals(old.key()) ? changed : line)
                .toList();
    }

    private List<TemplateLine> added(TemplateLine line) {
        var lines = new ArrayList<>(detail.lines());
        lines.add(line);
        return lines;
    }
}
