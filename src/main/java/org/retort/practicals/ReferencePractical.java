package org.retort.practicals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.retort.platform.ReferenceRow;
import org.retort.platform.ReferenceTable;

/// One practical of the reference library with its lines, before they are resolved in a school's catalogue.
record ReferencePractical(String id, PracticalData data, PracticalSource source, List<ReferenceLine> lines) {

    /// All of them, in the order of the tables.
    static List<ReferencePractical> all() {
        var lines = ReferenceTable.rows("practical-requirements.csv").stream()
                .map(ReferenceLine::new)
                .collect(Collectors.groupingBy(ReferenceLine::practical));
        return ReferenceTable.rows("practicals.csv").stream()
                .map(row -> of(row, lines.getOrDefault(row.text("id"), List.of())))
                .toList();
    }

    private static ReferencePractical of(ReferenceRow row, List<ReferenceLine> lines) {
        var data = new PracticalData(
                row.prose("title"),
                row.text("course"),
                row.text("number"),
                KeyStage.valueOf(row.text("key_stage")),
                Subject.valueOf(upper(row, "subject")),
                Mode.valueOf(upper(row, "mode")),
                Handler.parse(row.text("who_may_handle")),
                row.number("group_size_usual").map(Number::intValue).orElse(null),
                null, // the tables give no lead time
                row.prose("main_hazards"),
                row.prose("control_measures"),
                "",
                "");
        var source = new PracticalSource(row.text("confidence"), row.text("source"), null, null);
        return new ReferencePractical(row.text("id"), data, source, lines);
    }

    private static String upper(ReferenceRow row, String column) {
        return row.text(column).toUpperCase(Locale.ROOT);
    }
}
