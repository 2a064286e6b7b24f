package org.retort.catalogue;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retort.hazards.HazardKnowledge;
import org.retort.hazards.HazardStatement;
import org.retort.hazards.Pictogram;
import org.retort.hazards.SignalWord;

/// What a safety lead decides for one formulation; without a code it is *not classified*.
///
/// @param source what the decision rests on, such as a safety data sheet with its date
/// @param milderBecause why something that else holds or is open is left out; empty when nothing is
public record HandDecision(List<String> codes, String source, LocalDate assessedOn, String milderBecause) {

    public HandDecision {
        codes = List.copyOf(new LinkedHashSet<>(codes));
        source = source.strip();
        milderBecause = milderBecause.strip();
    }

    /// It follows from the statements, like the pictograms: nobody can clear it.
    @Nullable
    SignalWord signalWord() {
        return HazardKnowledge.signalWordOf(codes);
    }

    List<Pictogram> pictograms() {
        return HazardKnowledge.pictogramsOf(codes);
    }

    List<HazardStatement> statements() {
        return codes.stream().map(code -> new HazardStatement(code, "")).toList();
    }
}
