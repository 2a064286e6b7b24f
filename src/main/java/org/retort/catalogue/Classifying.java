package org.retort.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retort.hazards.Classification;
import org.retort.hazards.Classification.NotAssessed;
import org.retort.hazards.Classification.NotClassified;
import org.retort.hazards.Classified;
import org.retort.hazards.Classifier;
import org.retort.hazards.Covering;
import org.retort.hazards.Mixtures;
import org.retort.hazards.Portion;
import org.retort.platform.Outcome;

/// The one answer to what a formulation may do. The engine's answer from the library's facts is the default; the
/// supplier's sheet and the employer's bands are laid over it, the stricter wins; a person's decision comes last, and
/// whatever it leaves out it must have left out by name.
final class Classifying {

    static final String NO_STRENGTH = "Say how strong it is.";
    static final String NO_FORM = "No assessment for this form yet.";
    static final String OWN_SUBSTANCE = "The school's own substance, which nobody has assessed yet.";

    private Classifying() {}

    /// What holds of a formulation that somebody has; nonsense is not assessed, and says why.
    static Classification of(Asked asked, SchoolFacts school, @Nullable HandAssessmentRow byHand) {
        return said(answer(asked, school, byHand));
    }

    private static Classification said(Outcome<Classified> answer) {
        return switch (answer) {
            case Outcome.Done<Classified>(var classified) -> classified.classification();
            case Outcome.Refused<Classified> nonsense -> new NotAssessed(nonsense.reason());
        };
    }

    /// The same, where a strength that cannot be is refused with the reason. It carries the mark of whoever made facts
    /// milder that it rests on.
    static Outcome<Classified> answer(Asked asked, SchoolFacts school, @Nullable HandAssessmentRow byHand) {
        return plain(asked, school, byHand).map(now -> {
            var milder =
                    Softened.by(now.classification(), asked, school, (other, facts) -> plain(other, facts, byHand));
            return milder.isEmpty() ? now : with(now, now.classification().madeMilder(milder));
        });
    }

    /// What holds without a person's decision on this one formulation.
    static Outcome<Classified> undecided(Asked asked, SchoolFacts school) {
        return answer(asked, school, null);
    }

    /// What holds, without the mark of whoever made its facts milder: what other facts are held against.
    static Classification unmarked(Asked asked, SchoolFacts school, @Nullable HandAssessmentRow byHand) {
        return said(plain(asked, school, byHand));
    }

    private static Outcome<Classified> plain(Asked asked, SchoolFacts school, @Nullable HandAssessmentRow byHand) {
        return law(asked, school).map(law -> {
            var classified = with(law, SchoolClassification.over(law, asked, school));
            return byHand == null ? classified : decided(classified, byHand);
        });
    }

    private static Outcome<Classified> law(Asked asked, SchoolFacts school) {
        if (school.isMixture()) {
            return Blending.law(asked, school);
        }
        var facts = asked.facts(school);
        if (facts.isEmpty()) {
            return Outcome.done(Mixtures.classified(asked.referenceId())
                    .filter(_ -> asked.strength() == null)
                    .orElseGet(() -> unknown(new NotAssessed(asked.isOwn() ? OWN_SUBSTANCE : NO_FORM))));
        }
        return asked.concentration()
                .map(concentration -> Classifier.classify(List.of(new Portion(facts.get(), concentration))))
                .orElseGet(() ->
                        Outcome.done(unknown(new NotAssessed(asked.form() == Form.SOLUTION ? NO_STRENGTH : NO_FORM))));
    }

    private static Classified unknown(Classification classification) {
        return new Classified(classification, null, List.of());
    }

    /// The person's decision, and whatever else holds or is open that the person did not leave out by name.
    private static Classified decided(Classified base, HandAssessmentRow byHand) {
        var said = base.classification();
        var decision = byHand.classification();
        var added = said.findings().stream()
                .filter(finding ->
                        !byHand.leavesOut().contains(finding.statement().code()))
                .filter(finding -> !Covering.isCovered(finding.statement(), byHand.statements()))
                .toList();
        var open = said.gaps().stream()
                .filter(gap -> !byHand.leavesOut().contains(gap.key()) && !gap.isDecidedBy(byHand.statements()))
                .toList();
        if (added.isEmpty() && open.isEmpty()) {
            return with(base, decision);
        }
        var rest = said instanceof NotClassified
                ? new NotClassified(byHand.provenance(), added)
                : Classification.of(added, open, byHand.provenance());
        return with(base, Classification.stricter(decision, rest));
    }

    private static Classified with(Classified classified, Classification other) {
        return new Classified(other, classified.present(), classified.remarks());
    }
}
