package org.retort.assessments;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.retort.hazards.Gap;
import org.retort.hazards.HazardStatement;
import org.retort.hazards.Pictogram;
import org.retort.hazards.PpeNeed;
import org.retort.practicals.KitScale;

/// Everything that an assessment says, in words: what is shown, signed, kept and printed.
///
/// @param school the school's name
/// @param template what the activity part is made from, unless nothing is approved
/// @param rows the template's rows of all sections
/// @param materials what is on the kit in words only; copies signed before they were kept have none
public record AssessmentContent(
        String school,
        Lesson lesson,
        @Nullable Source template,
        List<Line> lines,
        List<TemplateLine> rows,
        List<Protection> protection,
        Adaptation adaptation,
        @Nullable List<String> materials) {

    public AssessmentContent {
        lines = List.copyOf(lines);
        rows = List.copyOf(rows);
        protection = List.copyOf(protection);
        materials = materials == null ? List.of() : List.copyOf(materials);
    }

    /// Never null: a copy without any reads as none.
    @Override
    public List<String> materials() {
        return materials == null ? List.of() : materials;
    }

    /// Who, when, where, with how many.
    ///
    /// @param demonstration null in copies that were signed before it was kept
    public record Lesson(
            String title,
            String groupCode,
            int year,
            LocalDate date,
            String period,
            String room,
            String teacher,
            int pupils,
            int groupSize,
            @Nullable Boolean demonstration) {

        /// How they work, as it is printed: `in pairs`, `shown by the teacher`.
        public String sharing() {
            if (Boolean.TRUE.equals(demonstration)) {
                return "shown by the teacher";
            }
            return switch (groupSize) {
                case 1 -> "each alone";
                case 2 -> "in pairs";
                default -> "in groups of " + groupSize;
            };
        }

        /// Whose amount a line of the kit tells: `Each pair`, `To show`.
        public String each() {
            return Boolean.TRUE.equals(demonstration) ? "To show" : KitScale.each(groupSize);
        }
    }

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

    /// Whether the template says of any hazard by itself what is done about it; else only the list of controls does.
    public boolean saysWhatIsDoneAboutEach() {
        return of(Section.HAZARD).stream().anyMatch(row -> !row.control().isEmpty());
    }

    /// The lines that nobody has assessed; they stop a signature.
    public List<Line> notAssessed() {
        return lines.stream().filter(line -> !line.assessed()).toList();
    }

    /// What is not known of the lines, and what nobody has checked because it is there in words only; whoever signs
    /// answers each.
    public List<OpenPoint> openPoints() {
        var unknown = lines.stream()
                .flatMap(line ->
                        line.gaps().stream().map(gap -> new OpenPoint.NotKnown(line.formulation(), line.label(), gap)));
        return Stream.<OpenPoint>concat(unknown, materials().stream().map(OpenPoint.NotChecked::new))
                .distinct()
                .toList();
    }

    AssessmentContent with(Adaptation other) {
        return new AssessmentContent(school, lesson, template, lines, rows, protection, other, materials);
    }
}
