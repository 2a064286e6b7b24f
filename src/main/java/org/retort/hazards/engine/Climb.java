package org.retort.hazards.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.retort.hazards.Check;
import org.retort.hazards.Finding;
import org.retort.hazards.HazardKnowledge;
import org.retort.hazards.MassPercent;
import org.retort.hazards.Reason;
import org.retort.hazards.SubstanceFacts;

/// Climbs the ladders: how far the parts reach, alone or together, by one reading of the law.
final class Climb {

    private static final Effect[] EFFECTS = Effect.values();
    private static final long ONE = 10_000_000; // one limit's worth, fine enough that whole parts add up exactly
    private static final long WHOLE = MassPercent.WHOLE.billionths();
    private static final long MANY_UNKNOWN = WHOLE / 10;

    private Climb() {}

    static Verdict of(List<Part> parts, Function<SubstanceFacts, Profile> reading) {
        var verdict = new Verdict();
        if (parts.size() == 1) {
            alone(parts.getFirst(), reading.apply(parts.getFirst().facts()), verdict);
        } else {
            together(parts, reading, verdict);
        }
        return verdict;
    }

    private static void alone(Part part, Profile profile, Verdict verdict) {
        var present = part.present().billionths();
        for (var ladder : profile.ladders()) {
            var effect = ladder.effect();
            var rung = part.state() == Part.State.NEAT ? profile.neat(effect) : ladder.highest(present);
            if (rung != null) {
                verdict.add(effect, Hit.of(rung, part.present()));
            }
        }
    }

    private static void together(List<Part> parts, Function<SubstanceFacts, Profile> reading, Verdict verdict) {
        for (var effect : EFFECTS) {
            for (var part : parts) {
                var ladder = reading.apply(part.facts()).ladder(effect);
                var rung = ladder == null ? null : ladder.highest(part.present().billionths());
                if (rung != null) {
                    verdict.add(effect, Hit.of(rung, part.present()));
                }
            }
            if (effect.additive()) {
                add(effect, parts, reading, verdict);
            }
        }
    }

    /// Looks for a rank that no part reaches alone.
    private static void add(
            Effect effect, List<Part> parts, Function<SubstanceFacts, Profile> reading, Verdict verdict) {
        var alone = verdict.of(effect);
        var reached = alone == null ? effect.grades().size() : alone.rank();
        var needed = needed(effect, parts);
        for (var rank = 0; rank < reached; rank++) {
            var contributions = contributions(effect, rank, parts, reading);
            if (contributions.stream().mapToLong(Contribution::share).sum() >= needed) {
                verdict.add(effect, sum(effect, rank, contributions));
                return;
            }
        }
    }

    /// One part's share of the way to a rank.
    private record Contribution(Part part, Rung rung) {

        /// Rounded up: a sum is never too small.
        long share() {
            return Math.ceilDiv(part.present().billionths() * ONE, rung.threshold());
        }

        Reason.Term term() {
            return new Reason.Term(rung.substance(), part.present(), new MassPercent(rung.threshold()), rung.source());
        }
    }

    private static List<Contribution> contributions(
            Effect effect, int rank, List<Part> parts, Function<SubstanceFacts, Profile> reading) {
        var all = new ArrayList<Contribution>();
        for (var part : parts) {
            var rung = towards(reading.apply(part.facts()).ladder(effect), rank);
            if (rung != null && part.present().billionths() >= rung.cutOff()) {
                all.add(new Contribution(part, rung));
            }
        }
        return all;
    }

    private static @Nullable Rung towards(@Nullable Ladder ladder, int rank) {
        return ladder == null ? null : ladder.towards(rank);
    }

    private static Hit sum(Effect effect, int rank, List<Contribution> contributions) {
        var grade = effect.grades().get(rank);
        var unchecked = contributions.stream().anyMatch(one -> one.rung().check() == Check.TO_BE_CHECKED);
        var because = new Reason.Summation(
                contributions.stream().map(Contribution::term).toList());
        var check = unchecked ? Check.TO_BE_CHECKED : Check.CONFIRMED;
        return new Hit(
                rank,
                LabelElements.of(grade.category(), grade.code()),
                new Finding(HazardKnowledge.statement(grade.code()), grade.category(), because, check));
    }

    /// With more than a tenth of unknown toxicity, the known parts decide for the rest of the mixture alone.
    private static long needed(Effect effect, List<Part> parts) {
        if (!isAcute(effect)) {
            return ONE;
        }
        var unknown = parts.stream()
                .filter(part -> !part.facts().acuteToxicityKnown())
                .mapToLong(part -> part.present().billionths())
                .sum();
        return unknown > MANY_UNKNOWN ? (WHOLE - unknown) / (WHOLE / ONE) : ONE;
    }

    private static boolean isAcute(Effect effect) {
        return effect == Effect.ACUTE_ORAL || effect == Effect.ACUTE_DERMAL || effect.isInhalation();
    }
}
