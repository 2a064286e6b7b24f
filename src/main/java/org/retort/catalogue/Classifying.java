package org.retort.catalogue;

import org.jspecify.annotations.Nullable;
import org.retort.hazards.Classification;
import org.retort.hazards.Classification.NotAssessed;
import org.retort.hazards.Listings;

/// The one answer to what a formulation may do: what a safety lead assessed by hand, else the listing of the neat
/// substance, else nobody knows. An engine that computes strengths would answer here.
final class Classifying {

    static final String NO_STRENGTH = "No assessment for this strength yet.";
    static final String NO_FORM = "No assessment for this form yet.";
    static final String OWN_SUBSTANCE = "The school's own substance, which nobody has assessed yet.";

    private Classifying() {}

    static Classification of(FormulationFacts facts, @Nullable HandAssessmentRow byHand) {
        return byHand == null ? asListed(facts) : byHand.classification();
    }

    /// What holds without a person's decision.
    static Classification asListed(FormulationFacts facts) {
        if (facts.strength() != null || facts.form() == Form.SATURATED || facts.form() == Form.SOLUTION) {
            return new NotAssessed(NO_STRENGTH);
        }
        if (facts.form() != facts.physicalForm()) {
            return new NotAssessed(NO_FORM);
        }
        return Listings.asListed(facts.referenceId()).orElseGet(() -> new NotAssessed(OWN_SUBSTANCE));
    }
}
