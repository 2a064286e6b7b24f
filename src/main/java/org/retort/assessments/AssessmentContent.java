package org.retort.assessments;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retort.hazards.Gap;
import org.retort.hazards.HazardStatement;
import org.retort.hazards.Pictogram;
import org.retort.hazards.PpeNeed;

/// Everything that an assessment says, in words: what is shown, signed, kept and printed.
///
/// @param school the school's name
/// @param template what the activity part is made from, unless nothing is approved
/// @param rows the template's rows of all sections
public record AssessmentContent(
        String school,
        Lesson lesson,
        @Nullable Source template,
        List<Line> lines,
        List<TemplateLine> rows,
        List<Protection> protection,
        Adaptation adaptation) {

    public AssessmentContent {
        lines = List.copyOf(lines);
        rows = List.copyOf(rows);
        protection = List.copyOf(protection);
    }

    /// Who, when, where, with how many.
    public record Lesson(
            String title,
            String groupCode,
            int year,
            LocalDate date,
            String period,
            String room,
            String teacher,
            int pupils,
            int groupSize) {}

    /// The approved version that this was made from.
    ///
    /// @param stale why it should be read again, or null
    public record Source(
            UUID template,
            int number,
            String approver,
            LocalDate approvedOn,
            @Nullable LocalDate reviewOn,
            @Nullable String stale) {}

    /// One chemical with its hazards at this moment.
    ///
    /// @param word `Danger`, `Warning`, `Not classified`, `Partly assessed`, `NOT ASSESSED`, or empty
    /// @param whoSaysSo source, edition, who checked it and when; who made it milder and why; or why nobody has
    ///     assessed it
    /// @param gaps what is not known, to be ticked by who signs; copies signed before there were any have none
    public record Line(
            UUID formulation,
            String label,
            String amountEach,
            @Nullable String containerCode,
            boolean assessed,
            String word,
            List<Pictogram> pictograms,
            List<HazardStatement> statements,
            String whoSaysSo,
            @Nullable List<Gap> gaps) {

        public Line {
            pictograms = List.copyOf(pictograms);
            statements = List.copyOf(statements);
            gaps = gaps == null ? List.of() : List.copyOf(gaps);
        }

        /// Never null: a copy without any reads as none.
        @Override
        public List<Gap> gaps() {
            return gaps == null ? List.of() : gaps;
        }
    }

    /// What one kind of person wears or does.
    public record Protection(String person, List<PpeNeed> needs) {

        public Protection {
            needs = List.copyOf(needs);
        }
    }

    public List<TemplateLine> of(Section section) {
        return rows.stream().filter(row -> row.section() == section).toList();
    }

    /// The lines that nobody has assessed; they stop a signature.
    public List<Line> notAssessed() {
        return lines.stream().filter(line -> !line.assessed()).toList();
    }

    /// What is not known of the lines; whoever signs ticks each.
    public List<OpenPoint> openPoints() {
        return lines.stream()
                .flatMap(line -> line.gaps().stream().map(gap -> new OpenPoint(line.formulation(), line.label(), gap)))
                .distinct()
                .toList();
    }

    AssessmentContent with(Adaptation other) {
        return new AssessmentContent(school, lesson, template, lines, rows, protection, other);
    }
}
