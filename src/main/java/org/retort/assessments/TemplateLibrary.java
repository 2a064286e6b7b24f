package org.retort.assessments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.retort.platform.Dates;
import org.retort.practicals.Mode;
import org.retort.practicals.PracticalData;
import org.retort.practicals.PracticalFilter;
import org.retort.practicals.PracticalId;
import org.retort.practicals.PracticalRow;
import org.retort.practicals.PracticalText;
import org.retort.practicals.Practicals;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/// First drafts of templates, from what the library of practicals says of hazards and controls.
///
/// They are drafts on purpose: the library is general knowledge, and nobody of this school has approved it.
@Component
class TemplateLibrary {

    private final TemplateStore templates;
    private final Practicals practicals;
    private final Clock clock;

    TemplateLibrary(TemplateStore templates, Practicals practicals, Clock clock) {
        this.templates = templates;
        this.practicals = practicals;
        this.clock = clock;
    }

    /// Makes the drafts that are missing, and answers how many.
    int copyInto() {
        var known = templates.practicals();
        var missing = practicals.list(PracticalFilter.ALL, Pageable.unpaged()).stream()
                .map(PracticalRow::id)
                .filter(id -> !known.contains(id))
                .toList();
        practicals.texts(missing).forEach(text -> templates.save(draft(text)));
        return missing.size();
    }

    /// What was approved for an older kit is stale; a practical without a template gets a first draft.
    void revised(PracticalId practical) {
        var versions = templates.findByPracticalOrderByNumberDesc(practical);
        if (versions.isEmpty()) {
            practicals.texts(List.of(practical)).forEach(text -> templates.save(draft(text)));
        }
        versions.stream()
                .filter(template -> template.state() == TemplateState.APPROVED)
                .forEach(template -> template.markStale("The kit or the practical changed on %s, after approval."
                        .formatted(Dates.day(LocalDate.now(clock)))));
    }

    private static Template draft(PracticalText practical) {
        return new Template(practical.id(), practical.data().title(), 1, lines(practical.data()))
                .from(practical.source().source(), practical.source().confidence());
    }

    private static List<TemplateLine> lines(PracticalData practical) {
        var lines = new ArrayList<TemplateLine>();
        rows(practical.hazards()).forEach(hazard -> lines.add(TemplateLine.hazard(hazard, who(practical.mode()), "")));
        rows(practical.controls()).forEach(control -> lines.add(TemplateLine.of(Section.CONTROL, control)));
        rows(practical.disposal()).forEach(row -> lines.add(TemplateLine.of(Section.DISPOSAL, row)));
        return List.copyOf(lines);
    }

    private static String who(Mode mode) {
        return switch (mode) {
            case CLASS, EITHER -> "Pupils, teacher";
            case DEMONSTRATION -> "Teacher; pupils who watch";
        };
    }

    /// `Cut away; wipe up stain` is two rows; each begins with a capital.
    static List<String> rows(String text) {
        return Arrays.stream(text.split(";", -1))
                .map(String::strip)
                .filter(row -> !row.isEmpty())
                .map(row -> row.substring(0, 1).toUpperCase(Locale.ROOT) + row.substring(1))
                .map(row -> row.length() <= TemplateLine.LONGEST ? row : row.substring(0, TemplateLine.LONGEST))
                .toList();
    }
}
