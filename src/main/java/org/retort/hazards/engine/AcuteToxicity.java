package org.retort.hazards.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.retort.hazards.HazardKnowledge;
import org.retort.hazards.MassPercent;
import org.retort.hazards.Reason;
import org.retort.hazards.engine.Entry.Estimate;

/// The ladders of acute toxicity, route by route: 100 divided by the estimate of a mixture is the sum of each part
/// divided by its estimate, so a part alone reaches a category from `100 × estimate / highest of the category` on.
final class AcuteToxicity {

    private static final int MILDEST = 3;
    private static final BigDecimal HUNDRED_IN_BILLIONTHS = new BigDecimal("1E11");

    private AcuteToxicity() {}

    static List<Rung> of(Entry entry, Effect route) {
        var own = entry.estimates().stream()
                .filter(estimate -> estimate.route() == route)
                .findFirst();
        var listed = entry.listed(route);
        if (own.isPresent()) {
            return rungs(entry, own.get(), "listed");
        }
        return listed.map(one -> rungs(
                        entry,
                        new Estimate(route, Toxicity.converted(route, route.rankOf(one.category())), ""),
                        "converted from " + one.category() + (one.minimum() ? ", minimum classification" : "")))
                .orElse(List.of());
    }

    private static List<Rung> rungs(Entry entry, Estimate estimate, String basis) {
        var cutOff =
                categoryOf(estimate) == MILDEST ? GenericLimits.ACUTE_CUT_OFF_MILDEST : GenericLimits.ACUTE_CUT_OFF;
        return IntStream.rangeClosed(0, MILDEST)
                .mapToObj(rank -> rung(entry, estimate, rank, cutOff, basis))
                .toList();
    }

    /// The category of the substance itself, by its estimate.
    private static int categoryOf(Estimate estimate) {
        return IntStream.range(0, MILDEST)
                .filter(rank -> estimate.value().compareTo(Toxicity.highest(estimate.route(), rank)) <= 0)
                .findFirst()
                .orElse(MILDEST);
    }

    private static Rung rung(Entry entry, Estimate estimate, int rank, MassPercent cutOff, String basis) {
        var route = estimate.route();
        var highest = Toxicity.highest(route, rank);
        var grade = route.grades().get(rank);
        var threshold = estimate.value()
                .multiply(HUNDRED_IN_BILLIONTHS)
                .divide(highest, 0, RoundingMode.FLOOR)
                .longValueExact();
        var source = entry.source() + "; " + route.rule();
        return new Rung(
                rank,
                grade.category(),
                HazardKnowledge.statement(grade.code()),
                threshold,
                cutOff.billionths(),
                entry.substance(),
                source,
                entry.check(),
                LabelElements.of(grade.category(), grade.code()),
                present -> new Reason.AcuteToxicity(
                        entry.substance(),
                        present,
                        Toxicity.label(route),
                        estimate.value(),
                        Toxicity.unit(route),
                        basis,
                        highest,
                        source));
    }
}
