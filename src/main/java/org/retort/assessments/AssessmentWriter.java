package org.retort.assessments;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.retort.assessments.AssessmentContent.Line;
import org.retort.catalogue.FormulationId;
import org.retort.catalogue.FormulationRow;
import org.retort.catalogue.Formulations;
import org.retort.hazards.Classification;
import org.retort.hazards.Provenance;
import org.retort.platform.Dates;
import org.retort.platform.SchoolSettings;
import org.springframework.stereotype.Component;

/// Writes what an assessment says at this moment, from the lesson, the approved template and the hazards of the kit.
@Component
class AssessmentWriter {

    private final TemplateStore templates;
    private final Formulations formulations;
    private final SchoolSettings settings;

    AssessmentWriter(TemplateStore templates, Formulations formulations, SchoolSettings settings) {
        this.templates = templates;
        this.formulations = formulations;
        this.settings = settings;
    }

    AssessmentContent write(AssessedLesson lesson, Adaptation adaptation) {
        var template = templates
                .findByPracticalAndState(lesson.practical(), TemplateState.APPROVED)
                .orElse(null);
        var known = formulations.rows(
                lesson.lines().stream().map(AssessedLine::formulation).toList());
        var lines = lesson.lines().stream().map(line -> line(line, known)).toList();
        var classifications = lesson.lines().stream()
                .map(line -> classification(known.get(line.formulation())))
                .toList();
        var particulars = lesson.particulars();
        return new AssessmentContent(
                settings.current().name(),
                facts(lesson),
                template == null ? null : source(template.row()),
                lines,
                template == null ? List.of() : template.lines(),
                Protections.from(classifications),
                adaptation,
                particulars == null ? List.of() : particulars.materials());
    }

    private static AssessmentContent.Lesson facts(AssessedLesson lesson) {
        var particulars = lesson.particulars();
        return new AssessmentContent.Lesson(
                lesson.title(),
                lesson.groupCode(),
                lesson.year(),
                lesson.date(),
                lesson.period(),
                lesson.room(),
                lesson.teacherName(),
                lesson.pupils(),
                lesson.groupSize(),
                particulars == null ? null : particulars.demonstration());
    }

    private static AssessmentContent.@Nullable Source source(TemplateRow row) {
        return row.approver() == null || row.approvedOn() == null
                ? null
                : new AssessmentContent.Source(
                        row.id().value(), row.number(), row.approver(), row.approvedOn(), row.reviewOn(), row.stale());
    }

    private static Line line(AssessedLine line, Map<FormulationId, FormulationRow> known) {
        var classification = classification(known.get(line.formulation()));
        return new Line(
                line.formulation().value(),
                line.label(),
                line.amount(),
                line.containerCode(),
                classification.isAssessed(),
                classification.word(),
                classification.pictograms(),
                classification.statements(),
                whoSaysSo(classification),
                classification.gaps());
    }

    private static Classification classification(@Nullable FormulationRow row) {
        return row == null
                ? new Classification.NotAssessed("It is not in this school's catalogue.")
                : row.classification();
    }

    private static String whoSaysSo(Classification classification) {
        return switch (classification) {
            case Classification.Assessed assessed -> words(assessed.provenance());
            case Classification.PartlyAssessed partly -> words(partly.provenance());
            case Classification.NotClassified none -> words(none.provenance());
            case Classification.NotAssessed(var reason, var _) -> reason;
        };
    }

    /// `CLP Annex VI, ATP 23, checked by R. Lewis, Mon 2 Nov 2026`
    private static String words(Provenance provenance) {
        var checked = provenance.checkedBy() == null
                ? "to be checked"
                : "checked by " + provenance.checkedBy()
                        + (provenance.checkedOn() == null ? "" : ", " + Dates.day(provenance.checkedOn()));
        var said = Stream.of(provenance.source(), provenance.edition(), checked)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        return provenance.mark().isEmpty() ? said : "%s. %s".formatted(said, provenance.mark());
    }
}
