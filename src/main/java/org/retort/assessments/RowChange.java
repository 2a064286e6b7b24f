package org.retort.assessments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.retort.assessments.WordDiff.Change;
import org.retort.assessments.WordDiff.Span;

/// One row of a comparison of two versions of a template.
///
/// @param change whether the row is as it was, new, or gone; a row with changed words is `SAME` and has marked spans
public record RowChange(Section section, Change change, List<Span> text, List<Span> who, List<Span> control) {

    /// Compares version with version, row by row: rows of the newer in their order, then what is gone.
    static List<RowChange> between(List<TemplateLine> older, List<TemplateLine> newer) {
        var before = new LinkedHashMap<UUID, TemplateLine>();
        older.forEach(line -> before.put(line.key(), line));
        var rows = new ArrayList<RowChange>();
        newer.forEach(line -> rows.add(of(Optional.ofNullable(before.remove(line.key())), Optional.of(line))));
        before.values().forEach(line -> rows.add(of(Optional.of(line), Optional.empty())));
        return List.copyOf(rows);
    }

    /// Whether anything in this row differs.
    public boolean differs() {
        return change != Change.SAME || marked(text) || marked(who) || marked(control);
    }

    private static RowChange of(Optional<TemplateLine> older, Optional<TemplateLine> newer) {
        var empty = new TemplateLine(new UUID(0, 0), Section.NOTE, "", "", "");
        var from = older.orElse(empty);
        var to = newer.orElse(empty);
        return new RowChange(
                newer.or(() -> older).orElse(empty).section(),
                older.isEmpty() ? Change.ADDED : newer.isEmpty() ? Change.REMOVED : Change.SAME,
                WordDiff.between(from.text(), to.text()),
                WordDiff.between(from.who(), to.who()),
                WordDiff.between(from.control(), to.control()));
    }

    private static boolean marked(List<Span> spans) {
        return spans.stream().anyMatch(span -> span.change() != Change.SAME);
    }
}
