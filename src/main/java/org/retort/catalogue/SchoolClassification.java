package org.retort.catalogue;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retort.hazards.Check;
import org.retort.hazards.Classification;
import org.retort.hazards.Classification.NotAssessed;
import org.retort.hazards.Classified;
import org.retort.hazards.Classifier;
import org.retort.hazards.Finding;
import org.retort.hazards.MassPercent;
import org.retort.hazards.Mixtures;
import org.retort.hazards.Portion;
import org.retort.hazards.Reason;
import org.retort.hazards.Strengths;
import org.retort.platform.Outcome;
import org.retort.quantity.Strength;

/// What a school's own facts add to the law's answer: the supplier's classification and the employer's bands, of the
/// substance or mixture itself and of each component of a mixture.
final class SchoolClassification {

    private static final String UNREADABLE = "The supplier's classification cannot be read: %s Enter it again.";
    private static final String UNREADABLE_OF =
            "The supplier's classification of %s cannot be read: %s Enter it again.";

    private SchoolClassification() {}

    /// The law's answer with the school's laid over it; the stricter wins. Where the law says nothing, the supplier's
    /// sheet is the answer.
    static Classification over(Classified law, Asked asked, SchoolFacts school) {
        var answer = withSupplier(withComponents(law.classification(), asked, school), asked, school);
        for (var band : school.bands()) {
            if (reaches(band, law.massPercent(), asked, school)) {
                answer = Classification.stricter(answer, stated(band, ""));
            }
        }
        return answer;
    }

    private static Classification withComponents(Classification law, Asked asked, SchoolFacts school) {
        if (!school.isMixture()) {
            return law;
        }
        var answer = withSheets(law, asked, school);
        for (var content : Blending.contents(asked, school)) {
            var component = content.component();
            for (var band : component.school().bands()) {
                if (reaches(band, content.percent(), component.asked(), component.school())) {
                    answer = Classification.stricter(
                            answer, stated(band, "of " + component.asked().name() + " "));
                }
            }
        }
        return answer;
    }

    /// What the suppliers of its components say of them.
    private static Classification withSheets(Classification law, Asked asked, SchoolFacts school) {
        var known = school.known();
        var answer = law;
        if (known.madeOf().stream().anyMatch(Ingredient::hasSheet)
                && Blending.classify(asked, known, Ingredient::stated) instanceof Outcome.Done<Classified>(var stated)
                && stated.classification().isAssessed()) {
            answer = Classification.stricter(answer, stated.classification());
        }
        for (var component : known.madeOf()) {
            var why = component.whyUnreadable();
            if (why.isPresent()) {
                answer = Classification.stricter(
                        answer,
                        new NotAssessed(
                                UNREADABLE_OF.formatted(component.asked().name(), why.get())));
            }
        }
        return answer;
    }

    private static Classification withSupplier(Classification law, Asked asked, SchoolFacts school) {
        if (asked.isOwn() && !school.isMixture()) {
            return law; // computed from the sheet already
        }
        var unreadable = school.supplier().flatMap(asked::whyUnreadable);
        if (unreadable.isPresent()) {
            return Classification.stricter(law, new NotAssessed(UNREADABLE.formatted(unreadable.get())));
        }
        var sheet = school.supplier().flatMap(row -> asked.sheet(row, school));
        var concentration = asked.concentration();
        if (sheet.isEmpty() || concentration.isEmpty()) {
            return law;
        }
        return switch (Classifier.classify(List.of(new Portion(sheet.get(), concentration.get())))) {
            case Outcome.Done<Classified>(var stated) ->
                isOnlyAnswer(law, asked, school)
                        ? stated.classification()
                        : Classification.stricter(law, stated.classification());
            case Outcome.Refused<Classified> _ -> law;
        };
    }

    /// Whether the sheet speaks where nothing else is known. What is not assessed for a reason, such as an extreme pH,
    /// stays so: the sheet knows no more of it.
    private static boolean isOnlyAnswer(Classification law, Asked asked, SchoolFacts school) {
        return !law.isAssessed()
                && asked.facts(school).isEmpty()
                && Mixtures.isKnownToSuppliersOnly(asked.referenceId());
    }

    /// @param of which component it is a band of; empty for one of the whole
    private static Classification stated(SubstanceDecisionRow band, String of) {
        var from = band.from();
        var words = of + (from == null ? "at every strength" : "from " + from.label());
        var because = new Reason.SchoolBand(words, band.provenance());
        var findings = band.hazards().stream()
                .map(hazard -> Finding.of(hazard.category(), hazard.code(), because, Check.CONFIRMED))
                .toList();
        return Classification.of(findings, List.of(), band.provenance());
    }

    /// Whether the band holds at this strength; where the two cannot be compared it does, which is stricter.
    private static boolean reaches(
            SubstanceDecisionRow band, @Nullable BigDecimal massPercent, Asked asked, SchoolFacts school) {
        var from = band.from();
        var strength = asked.strength();
        if (from == null) {
            return true;
        }
        if (strength != null && from.unit() == strength.unit()) {
            return strength.value().compareTo(from.value()) >= 0;
        }
        return massPercent == null || isAsStrong(massPercent, asked, school, from);
    }

    private static boolean isAsStrong(BigDecimal massPercent, Asked asked, SchoolFacts school, Strength from) {
        var edge = asked.facts(school).map(facts -> Strengths.massPercent(facts, from));
        return !(edge.orElse(null) instanceof Outcome.Done<MassPercent>(var percent))
                || massPercent.compareTo(percent.value()) >= 0;
    }
}
