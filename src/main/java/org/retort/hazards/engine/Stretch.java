package org.retort.hazards.engine;

import java.util.List;
import org.retort.hazards.Classification;
import org.retort.hazards.Classification.Assessed;
import org.retort.hazards.Classification.NotAssessed;
import org.retort.hazards.Classification.NotClassified;
import org.retort.hazards.Classification.PartlyAssessed;
import org.retort.hazards.Finding;
import org.retort.hazards.Gap;
import org.retort.hazards.MassPercent;

/// What is said of one substance between two neighbouring limits: at each strength the same, but for the figures in
/// what it follows from.
///
/// @param where it begins
/// @param open what is not known all along it
record Stretch(Classification where, List<Open> open) {

    /// The answer at one strength.
    Classification at(MassPercent present) {
        return switch (where) {
            case Assessed(var word, var pictograms, var findings, var provenance) ->
                new Assessed(word, pictograms, at(present, findings), provenance);
            case PartlyAssessed(var word, var pictograms, var findings, var _, var provenance) ->
                new PartlyAssessed(word, pictograms, at(present, findings), gaps(present), provenance);
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

    private List<Gap> gaps(MassPercent present) {
        var all = new Gap[open.size()];
        for (var i = 0; i < all.length; i++) {
            all[i] = open.get(i).at(present);
        }
        return List.of(all);
    }
}
