package org.retort.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retort.hazards.Classification;
import org.retort.hazards.HazardStatement;
import org.retort.hazards.Pictogram;
import org.retort.hazards.Provenance;
import org.retort.hazards.SignalWord;

/// One assessment of a formulation by a safety lead; without a statement it says *not classified*.
///
/// @param milderBecause why it leaves out what else holds; empty when it leaves nothing out
/// @param leavesOut the codes that it leaves out on purpose
public record HandAssessmentRow(
        FormulationId formulation,
        int number,
        List<HazardStatement> statements,
        @Nullable SignalWord signalWord,
        List<Pictogram> pictograms,
        String source,
        LocalDate assessedOn,
        String assessedBy,
        Instant recordedAt,
        String milderBecause,
        List<String> leavesOut) {

    public HandAssessmentRow {
        statements = List.copyOf(statements);
        pictograms = List.copyOf(pictograms);
        leavesOut = List.copyOf(leavesOut);
    }

    public Classification classification() {
        return statements.isEmpty()
                ? new Classification.NotClassified(provenance())
                : Classification.Assessed.byHand(signalWord, pictograms, statements, provenance());
    }

    /// Who says so, with the reason where it is milder than what else holds.
    Provenance provenance() {
        return new Provenance(
                source, "", assessedBy, assessedOn, "assessed by hand", milderBecause.isEmpty() ? null : milderBecause);
    }
}
