package org.retort.assessments;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One version of a template with everything it says.
///
/// @param revision how often it was changed, carried through an edit
/// @param authors names of who wrote it; empty for what came with the reference library
/// @param reason why it was returned or withdrawn, or null
/// @param source where its first words came from, or null when people wrote them
/// @param confidence how far to trust that source
public record TemplateDetail(
        TemplateRow row,
        int revision,
        List<TemplateLine> lines,
        List<String> authors,
        @Nullable String reason,
        @Nullable String source,
        @Nullable String confidence) {

    public TemplateDetail {
        lines = List.copyOf(lines);
        authors = List.copyOf(authors);
    }

    public List<TemplateLine> of(Section section) {
        return lines.stream().filter(line -> line.section() == section).toList();
    }

    /// Whether nobody has approved what the library says.
    public boolean toBeChecked() {
        return row.state() != TemplateState.APPROVED && source != null;
    }
}
