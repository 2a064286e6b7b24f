package org.retort.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retort.hazards.Classification;
import org.retort.hazards.HazardKnowledge;
import org.retort.hazards.HazardStatement;
import org.retort.hazards.MadeMilder;
import org.retort.hazards.Pictogram;
import org.retort.hazards.Provenance;
import org.retort.hazards.SignalWord;

/// One assessment of a formulation by a safety lead; without a statement it says *not classified*.
///
/// @param signalWord as it was recorded; what holds follows from the statements
/// @param pictograms likewise
/// @param milderBecause why it leaves out what else holds; empty when it leaves nothing out
/// @param leavesOut the codes and the open classes that it leaves out on purpose
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

    /// With the signal word and the pictograms that follow from its statements, whatever was once recorded beside them.
    public Classification classification() {
        if (statements.isEmpty()) {
            return new Classification.NotClassified(provenance());
        }
        var codes = statements.stream().map(HazardStatement::code).toList();
        return Classification.Assessed.byHand(
                HazardKnowledge.signalWordOf(codes), HazardKnowledge.pictogramsOf(codes), statements, provenance());
    }

    /// Who says so, with the reason where it is milder than what else holds.
    Provenance provenance() {
        return new Provenance(
                source,
                "",
                assessedBy,
                assessedOn,
                "assessed by hand",
                milderBecause.isEmpty() ? List.of() : List.of(new MadeMilder(assessedBy, assessedOn, milderBecause)));
    }
}
