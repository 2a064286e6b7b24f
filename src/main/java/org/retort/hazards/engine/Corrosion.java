package org.retort.hazards.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.retort.hazards.Limit;
import org.retort.hazards.MassPercent;
import org.retort.hazards.engine.Entry.Listed;
import org.retort.hazards.engine.Entry.SetLimit;

/// The ladders of skin and eye: what destroys at one strength irritates at a lower one.
///
/// Specific limits replace the generic ones for the effect and the categories that they cover. Where only the corrosive
/// category has one, the generic limits of irritation apply below it; an effect without any takes the generic rule.
final class Corrosion {

    private static final int IRRITANT = Effect.SKIN.grades().size() - 1;
    private static final int EYE_DAMAGE = 0;
    private static final int EYE_IRRITANT = 1;

    private Corrosion() {}

    static List<Rung> skin(Entry entry) {
        var rungs = new ArrayList<Rung>();
        var limits = entry.limits(Effect.SKIN);
        for (var limit : limits) {
            rungs.add(Rungs.specific(entry, Effect.SKIN.rankOf(limit.category()), limit));
        }
        entry.listed(Effect.SKIN).ifPresent(listed -> addGenericSkin(entry, rungs, listed, limits));
        return rungs;
    }

    private static void addGenericSkin(Entry entry, List<Rung> rungs, Listed listed, List<SetLimit> limits) {
        var rank = Effect.SKIN.rankOf(listed.category());
        var corrosive = rank < IRRITANT;
        if (corrosive && limits.stream().noneMatch(limit -> limit.code().equals("H314"))) {
            rungs.add(Rungs.generic(entry, Effect.SKIN, rank, listed.category(), "H314", GenericLimits.CORROSIVE));
        }
        if (limits.stream().noneMatch(limit -> limit.code().equals("H315"))) {
            rungs.add(Rungs.generic(
                    entry,
                    Effect.SKIN,
                    IRRITANT,
                    listed.category(),
                    "H315",
                    corrosive ? GenericLimits.CORROSIVE_TO_IRRITANT : GenericLimits.SKIN_IRRITANT));
        }
    }

    static List<Rung> eye(Entry entry) {
        var limits = entry.limits(Effect.EYE);
        return limits.isEmpty() ? genericEye(entry) : specificEye(entry, limits);
    }

    /// An entry that speaks of the eye is taken at its word: below its limits nothing applies, and where irritation
    /// ends, damage begins.
    private static List<Rung> specificEye(Entry entry, List<SetLimit> limits) {
        var rungs = new ArrayList<Rung>();
        var saysDamage = limits.stream().anyMatch(limit -> limit.code().equals("H318"));
        for (var limit : limits) {
            rungs.add(Rungs.specific(entry, Effect.EYE.rankOf(limit.category()), limit));
            if (!saysDamage && limit.upper() != Long.MAX_VALUE) {
                rungs.add(damageFrom(entry, limit));
            }
        }
        return rungs;
    }

    private static Rung damageFrom(Entry entry, SetLimit irritation) {
        var source = irritation.limit().source();
        var limit = new Limit(new MassPercent(irritation.upper()), true, null, BigDecimal.ONE, source);
        var set = new SetLimit("Eye Dam. 1", "H318", limit, irritation.upper(), Long.MAX_VALUE);
        return Rungs.specific(entry, EYE_DAMAGE, set);
    }

    private static List<Rung> genericEye(Entry entry) {
        var damaging = entry.listed(Effect.EYE)
                .filter(listed -> listed.code().equals("H318"))
                .or(() ->
                        entry.listed(Effect.SKIN).filter(listed -> listed.code().equals("H314")));
        if (damaging.isPresent()) {
            var category = damaging.get().category();
            return List.of(
                    Rungs.generic(entry, Effect.EYE, EYE_DAMAGE, category, "H318", GenericLimits.EYE_DAMAGE),
                    Rungs.generic(
                            entry, Effect.EYE, EYE_IRRITANT, category, "H319", GenericLimits.EYE_DAMAGE_TO_IRRITANT));
        }
        return entry.listed(Effect.EYE).stream()
                .map(listed -> Rungs.generic(
                        entry, Effect.EYE, EYE_IRRITANT, listed.category(), "H319", GenericLimits.EYE_IRRITANT))
                .toList();
    }
}
