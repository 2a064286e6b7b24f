package org.retort.hazards.engine;

import java.util.List;
import org.retort.hazards.Classification;
import org.retort.hazards.Classification.Assessed;
import org.retort.hazards.Classification.NotAssessed;
import org.retort.hazards.Classification.NotClassified;
import org.retort.hazards.Classification.PartlyAssessed;
import org.retort.hazards.Finding;
import org.retort.hazards.MassPercent;

/// What is said of one substance between two neighbouring limits: at each strength the same, but for the figures in
/// what it follows from.
///
/// @param begins what is said where it begins
record Stretch(Classification begins) {

    /// The answer at one strength.
    Classification at(MassPercent present) {
        return switch (begins) {
            case Assessed(var word, var pictograms, var findings, var provenance) ->
                new Assessed(word, pictograms, at(present, findings), provenance);
            case PartlyAssessed(var word, var pictograms, var findings, var gaps, var provenance) ->
                new PartlyAssessed(word, pictograms, at(present, findings), gaps, provenance);
            case NotClassified(var provenance, var findings) -> new NotClassified(provenance, at(present, findings));
            case NotAssessed(var reason, var findings) -> new NotAssessed(reason, at(present, findings));
        };
    }

    private static List<Finding> at(MassPercent present, List<Finding> findings) {
        var all = new Finding[findings.size()];
        for (var i = 0; i < all.length; i++) {
            all[i] = findings.get(i).at(present);
        }
        return List.of(all);
    }
}
