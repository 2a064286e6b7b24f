package org.retort.catalogue;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retort.hazards.Classification;
import org.retort.hazards.Classified;
import org.retort.hazards.Concentration;
import org.retort.hazards.HazardKnowledge;
import org.retort.hazards.HazardStatement;
import org.retort.hazards.Stricter;

/// What a school's own facts add to the law's answer: the supplier's classification and the employer's bands.
final class SchoolClassification {

    private SchoolClassification() {}

    /// The law's answer with the school's laid over it; the stricter wins.
    static Classification over(Classified law, Asked asked, SchoolFacts school) {
        var answer = law.classification();
        var supplier = school.supplier();
        if (supplier.isPresent()) {
            answer = Stricter.of(answer, stated(supplier.get(), law.massPercent()));
        }
        for (var band : school.bands()) {
            if (reaches(band, law, asked, school)) {
                answer = Stricter.of(stated(band, null), answer);
            }
        }
        return answer;
    }

    /// The statements of a sheet or band that hold at this strength; where a limit or the strength is not known, all.
    private static Classification stated(SubstanceDecisionRow row, @Nullable BigDecimal massPercent) {
        var statements = row.hazards().stream()
                .filter(hazard -> holds(hazard, massPercent))
                .map(hazard -> HazardKnowledge.statement(hazard.code()))
                .distinct()
                .toList();
        if (statements.isEmpty()) {
            return new Classification.NotClassified(row.provenance());
        }
        var codes = statements.stream().map(HazardStatement::code).toList();
        return Classification.Assessed.byHand(
                HazardKnowledge.signalWordOf(codes), HazardKnowledge.pictogramsOf(codes), statements, row.provenance());
    }

    private static boolean holds(StatedHazard hazard, @Nullable BigDecimal massPercent) {
        return hazard.fromPercent() == null || massPercent == null || massPercent.compareTo(hazard.fromPercent()) >= 0;
    }

    /// Whether the band holds at this strength; where the two cannot be compared it does, which is stricter.
    private static boolean reaches(SubstanceDecisionRow band, Classified law, Asked asked, SchoolFacts school) {
        var from = band.from();
        var strength = asked.strength();
        if (from == null || strength == null) {
            return true;
        }
        if (from.unit() == strength.unit()) {
            return strength.value().compareTo(from.value()) >= 0;
        }
        var edge = asked.facts(school)
                .map(facts -> Strengths.massPercent(facts, new Concentration.Dissolved(from)))
                .orElse(null);
        return edge == null || law.massPercent() == null || law.massPercent().compareTo(edge) >= 0;
    }
}
