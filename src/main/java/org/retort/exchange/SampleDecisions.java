package org.retort.exchange;

import java.util.HashMap;
import java.util.List;
import org.retort.catalogue.Formulations;
import org.retort.catalogue.HandAssessments;
import org.retort.catalogue.SubstanceCatalogue;
import org.retort.catalogue.SubstanceId;
import org.springframework.stereotype.Component;

/// Loads what the demo's safety lead has assessed by hand, formulation by formulation, each with its source.
@Component
class SampleDecisions {

    private final HandAssessments decisions;
    private final Formulations formulations;
    private final SubstanceCatalogue substances;

    SampleDecisions(HandAssessments decisions, Formulations formulations, SubstanceCatalogue substances) {
        this.decisions = decisions;
        this.formulations = formulations;
        this.substances = substances;
    }

    void load(SampleSchool school) {
        var references = new HashMap<String, SubstanceId>();
        for (var row : school.file("assessed-by-hand.csv").rows()) {
            var day = school.today().plusDays(row.number("day"));
            school.as(row.text("assessed_by"), day, () -> {
                if (references.isEmpty()) {
                    references.putAll(substances.references());
                }
                var codes = row.text("statements").equals("none") ? List.<String>of() : row.words("statements");
                row.done(decisions.assess(
                        SampleStock.formulation(row, references, formulations), codes, row.text("source"), day));
            });
        }
    }
}
