package org.retort.hazards.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.retort.hazards.HazardStatement;
import org.retort.hazards.engine.Entry.Listed;
import org.retort.hazards.engine.Entry.SetLimit;

/// The ladders of effects that have one limit for each category: sensitisers, cancer, heredity, reproduction, target
/// organs, aspiration, ozone.
final class SingleLimits {

    private SingleLimits() {}

    static List<Rung> of(Entry entry, Effect effect) {
        var limits = entry.limits(effect);
        var listed = entry.listed(effect);
        if (effect == Effect.REPRODUCTION && listed.isPresent() && addsToListed(limits, listed.get())) {
            return reproduction(entry, listed.get(), limits.getFirst());
        }
        var rungs = new ArrayList<Rung>();
        for (var limit : limits) {
            rungs.add(Rungs.specific(entry, effect.rankOf(limit.category()), limit));
        }
        listed.filter(one -> !covers(effect, limits, one)).ifPresent(one -> addGeneric(entry, effect, rungs, one));
        addMilder(entry, effect, rungs, listed);
        return rungs;
    }

    /// A sensitiser's limit speaks for all its categories; else a limit speaks for its own.
    private static boolean covers(Effect effect, List<SetLimit> limits, Listed listed) {
        var sensitiser = effect == Effect.SKIN_SENSITISATION || effect == Effect.RESPIRATORY_SENSITISATION;
        return limits.stream().anyMatch(limit -> sensitiser || limit.category().equals(listed.category()));
    }

    private static void addGeneric(Entry entry, Effect effect, List<Rung> rungs, Listed listed) {
        rungs.add(Rungs.generic(
                entry,
                effect,
                effect.rankOf(listed.category()),
                listed.category(),
                listed.code(),
                GenericLimits.of(effect, listed.category())));
    }

    /// What harms an organ for certain in much of it may harm it in less.
    private static void addMilder(Entry entry, Effect effect, List<Rung> rungs, Optional<Listed> listed) {
        var isOrgan = effect == Effect.SINGLE_EXPOSURE || effect == Effect.REPEATED_EXPOSURE;
        if (!isOrgan || listed.isEmpty() || effect.rankOf(listed.get().category()) != 0) {
            return;
        }
        var hasMilder = rungs.stream().anyMatch(rung -> rung.rank() == 1);
        if (!hasMilder) {
            rungs.add(Rungs.generic(
                    entry,
                    effect,
                    1,
                    listed.get().category(),
                    effect.grades().get(1).code(),
                    GenericLimits.ofMilder(effect)));
        }
    }

    /// A limit for the lesser of two effects that one listed statement joins, such as `H361f` of `H360Df`.
    private static boolean addsToListed(List<SetLimit> limits, Listed listed) {
        return limits.size() == 1
                && !limits.getFirst().category().equals(listed.category())
                && ReproductiveCode.of(listed.code())
                        .contains(ReproductiveCode.of(limits.getFirst().code()));
    }

    /// Above the limit the joined statement, below it what is left of it; the lesser alone is reached last of all.
    private static List<Rung> reproduction(Entry entry, Listed listed, SetLimit lesser) {
        var rank = Effect.REPRODUCTION.rankOf(listed.category());
        var generic = GenericLimits.of(Effect.REPRODUCTION, listed.category());
        var remaining = ReproductiveCode.of(listed.code())
                .without(ReproductiveCode.of(lesser.code()))
                .code();
        var joined = Rungs.specific(
                entry,
                rank,
                new SetLimit(
                        listed.category(),
                        listed.code(),
                        lesser.limit(),
                        Math.max(lesser.threshold(), generic.billionths()),
                        Long.MAX_VALUE));
        return List.of(
                joined,
                Rungs.generic(entry, Effect.REPRODUCTION, rank, listed.category(), remaining, generic),
                Rungs.specific(entry, Effect.REPRODUCTION.rankOf(lesser.category()), lesser));
    }

    /// Below a sensitiser's limit, how much still has to be named: a tenth of it (EUH208).
    static Optional<Rung> trace(Entry entry, Ladder ladder) {
        return ladder.rungs().stream()
                .min(Comparator.comparingLong(Rung::threshold))
                .map(rung -> Rungs.supplemental(
                        entry,
                        new HazardStatement(
                                "EUH208", "Contains " + entry.substance() + ". May produce an allergic reaction."),
                        rung.threshold() / 10,
                        "a sensitiser from a tenth of its limit on, below which nothing applies",
                        entry.source() + "; CLP Annex II, section 2.8"));
    }
}
