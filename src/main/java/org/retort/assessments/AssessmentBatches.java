package org.retort.assessments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.retort.documents.Batch;
import org.retort.documents.Batch.Part;
import org.retort.documents.Batches;
import org.retort.documents.Letterhead;
import org.retort.documents.Letterheads;
import org.retort.platform.Dates;
import org.retort.platform.Outcome;
import org.retort.practicals.PracticalFilter;
import org.retort.practicals.PracticalId;
import org.retort.practicals.PracticalRow;
import org.retort.practicals.Practicals;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/// Printing many at once, in the background: the signed assessments of some days or of a class, the templates of a
/// course or all of them.
@Service
@PreAuthorize("hasAnyRole('SAFETY_LEAD', 'TECHNICIAN')")
public class AssessmentBatches {

    private final Batches batches;
    private final LessonsAsked lessons;
    private final AssessmentLists lists;
    private final TemplateLists templates;
    private final Practicals practicals;
    private final AssessmentPrinting printing;
    private final Letterheads letterheads;

    AssessmentBatches(
            Batches batches,
            LessonsAsked lessons,
            AssessmentLists lists,
            TemplateLists templates,
            Practicals practicals,
            AssessmentPrinting printing,
            Letterheads letterheads) {
        this.batches = batches;
        this.lessons = lessons;
        this.lists = lists;
        this.templates = templates;
        this.practicals = practicals;
        this.printing = printing;
        this.letterheads = letterheads;
    }

    /// What is signed for the lessons that were asked for on these days, in their order, and a list of those for which
    /// nothing is: never begun, not signed, or no longer valid. A lesson that was called off is in neither.
    ///
    /// @param group one class only, `10X2`; empty for all
    public Outcome<Batch> lessons(@Nullable LocalDate from, @Nullable LocalDate to, String group, boolean oneFile) {
        if (from == null) {
            return Outcome.refused("from", "Say from which day.");
        }
        if (to == null) {
            return Outcome.refused("to", "Say up to which day.");
        }
        if (to.isBefore(from) || to.isAfter(from.plusYears(1))) {
            return Outcome.refused("to", "Choose a day from %s to a year later.".formatted(Dates.day(from)));
        }
        var head = letterheads.current();
        var asked = asked(from, to, group);
        var standing =
                lists.standing(asked.stream().map(LessonsAsked.Lesson::lesson).toList());
        var parts = new ArrayList<Part>();
        var unsigned = new ArrayList<NotSigned.Row>();
        for (var lesson : asked) {
            var row = standing.get(lesson.lesson());
            if (row != null && row.state() == AssessmentState.SIGNED) {
                parts.add(printing.part(row, head));
            } else {
                unsigned.add(new NotSigned.Row(lesson, row == null ? null : row.state()));
            }
        }
        if (!unsigned.isEmpty()) {
            parts.add(Part.drawn("not signed.pdf", () -> NotSigned.document(head, from, to, unsigned)));
        }
        var whose = group.isEmpty() ? "" : " of " + group;
        return start("Assessments%s, %s to %s".formatted(whose, Dates.day(from), Dates.day(to)), head, parts, oneFile);
    }

    /// Of one class only, if one is named.
    private List<LessonsAsked.Lesson> asked(LocalDate from, LocalDate to, String group) {
        return lessons.between(from, to).stream()
                .filter(lesson -> group.isEmpty() || lesson.groupCode().equalsIgnoreCase(group))
                .toList();
    }

    /// The templates in use.
    ///
    /// @param course of one course only, or null for all
    public Outcome<Batch> templates(@Nullable String course, boolean oneFile) {
        var head = letterheads.current();
        var wanted = course == null ? null : ofCourse(course);
        var parts = templates.rows(TemplateFilter.ALL, Pageable.unpaged()).stream()
                .filter(row -> wanted == null || wanted.contains(row.practical()))
                .map(row -> printing.part(row, head))
                .toList();
        return start(course == null ? "All templates" : "Templates of " + course, head, parts, oneFile);
    }

    private Set<PracticalId> ofCourse(String course) {
        return practicals
                .list(new PracticalFilter("", course, null, null, null, null, false), Pageable.unpaged())
                .stream()
                .map(PracticalRow::id)
                .collect(Collectors.toSet());
    }

    private Outcome<Batch> start(String title, Letterhead head, List<Part> parts, boolean oneFile) {
        return oneFile ? batches.oneFile(title, head, parts) : batches.zip(title, parts);
    }
}
