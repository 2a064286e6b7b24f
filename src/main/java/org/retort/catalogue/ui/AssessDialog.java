package org.retort.catalogue.ui;

import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import org.retort.catalogue.FormulationRow;
import org.retort.catalogue.HandAssessmentRow;
import org.retort.catalogue.HandAssessments;
import org.retort.catalogue.HandDecision;
import org.retort.platform.Outcome;
import org.retort.platform.ui.FormDialog;

/// Asks a safety lead for an assessment by hand, and records it.
final class AssessDialog {

    private AssessDialog() {}

    static void open(
            HandAssessments assessments,
            FormulationRow formulation,
            LocalDate today,
            SerializableConsumer<HandAssessmentRow> then) {
        var form = new AssessForm(formulation.classification(), today);
        new FormDialog<>(
                        "Assess " + formulation.label(),
                        form,
                        "Record assessment",
                        () -> record(assessments, formulation, form))
                .field("statements", form.statements)
                .field("source", form.source)
                .field("milderBecause", form.milderBecause)
                .field("assessedOn", form.assessedOn)
                .wide()
                .onDone(then)
                .open();
    }

    private static Outcome<HandAssessmentRow> record(
            HandAssessments assessments, FormulationRow formulation, AssessForm form) {
        if (!form.saysSomething()) {
            return Outcome.refused(
                    "statements", "Pick the statements that apply, or tick that no hazard class applies.");
        }
        if (form.assessedOn.isEmpty()) {
            return Outcome.refused("assessedOn", "Enter the day it was decided.");
        }
        return assessments.assess(
                formulation.id(),
                new HandDecision(
                        form.codes(),
                        form.source.getValue(),
                        form.assessedOn.getValue(),
                        form.milderBecause.getValue()));
    }
}
