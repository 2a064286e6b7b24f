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
public record HandAssessmentRow(
        FormulationId formulation,
        int number,
        List<HazardStatement> statements,
        @Nullable SignalWord signalWord,
        List<Pictogram> pictograms,
        String source,
        LocalDate assessedOn,
        String assessedBy,
        Instant recordedAt) {

    public HandAssessmentRow {
        statements = List.copyOf(statements);
        pictograms = List.copyOf(pictograms);
    }

    public Classification classification() {
        var provenance = new Provenance(source, "", assessedBy, assessedOn, "assessed by hand");
        return statements.isEmpty()
                ? new Classification.NotClassified(provenance)
                : Classification.Assessed.byHand(signalWord, pictograms, statements, provenance);
    }
}
