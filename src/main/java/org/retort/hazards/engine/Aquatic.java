package org.retort.hazards.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.retort.hazards.Check;
import org.retort.hazards.HazardKnowledge;
import org.retort.hazards.MassPercent;
import org.retort.hazards.Reason;
import org.retort.hazards.engine.Entry.Listed;
import org.retort.hazards.engine.Entry.MFactor;

/// The ladders of harm to water, by summation: what is very toxic counts M times, and for each milder category of the
/// mixture ten times more.
final class Aquatic {

    private static final int CHRONIC_3 = 2;
    private static final int CHRONIC_4 = 3;

    private static final String NO_FACTOR = "; no M-factor is given, 1 was taken";

    private Aquatic() {}

    static List<Rung> acute(Entry entry) {
        return entry.listed(Effect.AQUATIC_ACUTE).stream()
                .map(listed ->
                        rung(entry, Effect.AQUATIC_ACUTE, 0, listed, BigDecimal.ONE, GenericLimits.AQUATIC_ACUTE))
                .toList();
    }

    static List<Rung> chronic(Entry entry) {
        var rungs = new ArrayList<Rung>();
        entry.listed(Effect.AQUATIC_CHRONIC).ifPresent(listed -> {
            var own = Effect.AQUATIC_CHRONIC.rankOf(listed.category());
            for (var rank = own; rank <= CHRONIC_3; rank++) {
                var weight = BigDecimal.TEN.pow(rank - own);
                rungs.add(rung(entry, Effect.AQUATIC_CHRONIC, rank, listed, weight, GenericLimits.AQUATIC_CHRONIC));
            }
            rungs.add(rung(
                    entry,
                    Effect.AQUATIC_CHRONIC,
                    CHRONIC_4,
                    new Listed(listed.category(), "H413", false),
                    BigDecimal.ONE,
                    GenericLimits.AQUATIC_CHRONIC));
        });
        return rungs;
    }

    /// M counts only for what is very toxic, and not towards the mildest category.
    private static Rung rung(
            Entry entry, Effect effect, int rank, Listed listed, BigDecimal weight, MassPercent limit) {
        var isAssumed = rank < CHRONIC_4 && entry.lacksFactor(listed.category());
        var factor = isAssumed
                ? MFactor.assumed(listed.category())
                : entry.mFactors().stream()
                        .filter(one -> one.category().equals(listed.category()) && rank < CHRONIC_4)
                        .findFirst()
                        .orElse(new MFactor(listed.category(), BigDecimal.ONE, entry.check()));
        var grade = effect.grades().get(rank);
        var threshold = BigDecimal.valueOf(limit.billionths())
                .divide(factor.value().multiply(weight), 0, RoundingMode.FLOOR)
                .longValueExact();
        var source = entry.source() + "; " + effect.rule() + (isAssumed ? NO_FACTOR : "");
        return new Rung(
                rank,
                grade.category(),
                HazardKnowledge.statement(grade.code()),
                threshold,
                0,
                entry.substance(),
                source,
                factor.check() == Check.TO_BE_CHECKED ? Check.TO_BE_CHECKED : entry.check(),
                LabelElements.of(grade.category(), grade.code()),
                present -> new Reason.Aquatic(
                        entry.substance(), present, listed.category(), factor.value(), weight, limit, source));
    }
}
