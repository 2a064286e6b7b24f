package org.retort.assessments;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.retort.assessments.WordDiff.Span;
import org.retort.documents.Block;
import org.retort.documents.Block.Cell;
import org.retort.documents.Block.Column;
import org.retort.documents.Block.Row;
import org.retort.documents.Document;
import org.retort.documents.Letterhead;
import org.retort.documents.PageSize;
import org.retort.documents.Text;
import org.retort.documents.Tone;
import org.retort.platform.Dates;

/// A template on paper, with what changed since its last version marked: new words underlined, old ones struck through,
/// and each changed row named so.
final class TemplateDocument {

    private final TemplateDetail template;
    private final @Nullable TemplateDetail older;

    /// @param older the version that it is compared with, or null for the first
    TemplateDocument(TemplateDetail template, @Nullable TemplateDetail older) {
        this.template = template;
        this.older = older;
    }

    Document document(Letterhead head) {
        var row = template.row();
        var kind = "Risk assessment template, version %d".formatted(row.number());
        var document = Document.on(PageSize.A4_PORTRAIT, row.title(), head)
                .subtitle(kind)
                .runningHead(
                        "version %d · %s".formatted(row.number(), row.state().label()))
                .foot("%s · version %d · %s"
                        .formatted(row.title(), row.number(), row.state().label()))
                .add(facts(row));
        if (row.state() != TemplateState.APPROVED) {
            document.add(Block.note(
                    Tone.UNKNOWN,
                    row.state().label(),
                    Block.paragraph("This version is not the one that assessments are made from.")));
        }
        for (var section : Section.values()) {
            section(document, section);
        }
        return document;
    }

    private Block facts(TemplateRow row) {
        return Block.facts(
                4,
                Block.fact("State", row.state().label()),
                Block.fact(
                        "Written by",
                        template.authors().isEmpty() ? "the library" : String.join(", ", template.authors())),
                Block.fact(
                        "Approved",
                        row.approvedOn() == null ? "no" : row.approver() + ", " + Dates.day(row.approvedOn())),
                Block.fact("Review", row.reviewOn() == null ? "no date" : Dates.day(row.reviewOn())),
                Block.fact(
                        "Changes",
                        older == null
                                ? "none: the first version"
                                : "marked against version " + older.row().number()));
    }

    private void section(Document document, Section section) {
        var before = older == null ? template.lines() : older.lines();
        var rows = RowChange.between(before, template.lines()).stream()
                .filter(row -> row.section() == section)
                .toList();
        if (!rows.isEmpty()) {
            document.add(
                    Block.heading(section.heading()),
                    section != Section.HAZARD && older == null ? list(rows) : table(section, rows));
        }
    }

    private static Block list(List<RowChange> rows) {
        return new Block.Items(
                Block.Bullet.DOT, rows.stream().map(row -> text(row.text())).toList());
    }

    /// The columns that hold something: a first version has no changes, and not every hazard has its own control.
    private Block table(Section section, List<RowChange> rows) {
        var columns = new ArrayList<Column>();
        var cells = new ArrayList<Function<RowChange, Cell>>();
        columns.add(new Column(section.caption(), section == Section.HAZARD ? 0.27 : 0.84));
        cells.add(row -> words(row.text()));
        if (rows.stream().anyMatch(row -> !row.who().isEmpty())) {
            columns.add(new Column("Who might be harmed and how", 0.29));
            cells.add(row -> words(row.who()));
        }
        if (rows.stream().anyMatch(row -> !row.control().isEmpty())) {
            columns.add(new Column("What we do", 0.28));
            cells.add(row -> words(row.control()));
        }
        if (older != null) {
            columns.add(new Column("Change", 0.16));
            cells.add(TemplateDocument::mark);
        }
        return new Block.Table(
                columns,
                rows.stream()
                        .map(row -> new Row(
                                cells.stream().map(cell -> cell.apply(row)).toList()))
                        .toList());
    }

    private static Cell words(List<Span> spans) {
        return spans.isEmpty() ? Cell.empty() : Cell.of(new Block.Paragraph(text(spans)));
    }

    private static Text text(List<Span> spans) {
        var text = new Text(List.of());
        for (var at = 0; at < spans.size(); at++) {
            text = at == 0 ? text : text.plus(" ");
            text = text.plus(words(spans.get(at)));
        }
        return text;
    }

    private static Text words(Span span) {
        return switch (span.change()) {
            case SAME -> Text.of(span.words());
            case ADDED -> Text.added(span.words());
            case REMOVED -> Text.removed(span.words());
        };
    }

    private static Cell mark(RowChange row) {
        return switch (row.change()) {
            case ADDED -> Cell.of(new Block.Mark(Tone.FINE, "New"));
            case REMOVED -> Cell.of(new Block.Mark(Tone.STOP, "Gone"));
            case SAME -> row.differs() ? Cell.of(new Block.Mark(Tone.ASK, "Reworded")) : Cell.text("as before");
        };
    }
}
