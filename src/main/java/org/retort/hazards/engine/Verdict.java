package org.retort.hazards.engine;

import org.jspecify.annotations.Nullable;
import org.retort.hazards.Check;
import org.retort.hazards.Finding;
import org.retort.hazards.HazardKnowledge;

/// What was found for each effect of health and environment, the gravest standing.
final class Verdict {

    private static final Effect[] EFFECTS = Effect.values();

    private final @Nullable Hit[] hits = new Hit[EFFECTS.length];

    @Nullable
    Hit of(Effect effect) {
        return hits[effect.ordinal()];
    }

    boolean has(Effect effect, String code) {
        var hit = of(effect);
        return hit != null && hit.code().equals(code);
    }

    void add(Effect effect, Hit hit) {
        var before = hits[effect.ordinal()];
        hits[effect.ordinal()] = before == null ? hit : graver(effect, before, hit);
    }

    /// Takes in what another reading of the law found.
    void add(Verdict other) {
        for (var effect : EFFECTS) {
            var hit = other.of(effect);
            if (hit != null) {
                add(effect, hit);
            }
        }
    }

    private static Hit graver(Effect effect, Hit one, Hit other) {
        if (effect == Effect.REPRODUCTION) {
            return joined(one, other);
        }
        if (one.rank() != other.rank()) {
            return one.rank() < other.rank() ? one : other;
        }
        // cancer by inhalation alone (H350i) is said more widely by H350
        return other.code().length() < one.code().length() ? other : one;
    }

    /// Fertility and the unborn child are named in one statement, each as grave as either reading says.
    private static Hit joined(Hit one, Hit other) {
        var graver = other.rank() < one.rank() ? other : one;
        var code = ReproductiveCode.of(one.code())
                .and(ReproductiveCode.of(other.code()))
                .code();
        if (graver.code().equals(code)) {
            return graver;
        }
        var same = graver == one ? other : one;
        if (same.rank() == graver.rank() && same.code().equals(code)) {
            return same;
        }
        var category = graver.finding().category();
        var check = one.finding().check() == Check.TO_BE_CHECKED
                ? Check.TO_BE_CHECKED
                : other.finding().check();
        return new Hit(
                graver.rank(),
                LabelElements.of(category, code),
                new Finding(
                        HazardKnowledge.statement(code),
                        category,
                        graver.finding().because(),
                        check));
    }

    /// Leaves out what a graver statement says already: H314 covers the eye, H410 covers H400, one route of inhalation
    /// is named once.
    void leaveOutCovered() {
        if (has(Effect.SKIN, "H314")) {
            hits[Effect.EYE.ordinal()] = null;
        }
        if (has(Effect.AQUATIC_CHRONIC, "H410")) {
            hits[Effect.AQUATIC_ACUTE.ordinal()] = null;
        }
        leaveGraver(Effect.ACUTE_GAS, Effect.ACUTE_VAPOUR);
        leaveGraver(Effect.ACUTE_GAS, Effect.ACUTE_DUST);
        leaveGraver(Effect.ACUTE_VAPOUR, Effect.ACUTE_DUST);
    }

    private void leaveGraver(Effect one, Effect other) {
        var first = of(one);
        var second = of(other);
        if (first != null && second != null) {
            hits[(first.rank() <= second.rank() ? other : one).ordinal()] = null;
        }
    }
}
