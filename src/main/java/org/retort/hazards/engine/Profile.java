package org.retort.hazards.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.retort.hazards.MassPercent;

/// One entry made ready for answering: a ladder for each effect, the physical classes, the supplemental statements.
public final class Profile {

    private static final long WHOLE = MassPercent.WHOLE.billionths();

    private final Entry entry;
    private final Ladder[] ladders;
    private final @Nullable Ladder[] byEffect = new Ladder[Effect.values().length];
    private final @Nullable Rung[] neat = new Rung[Effect.values().length];
    private final @Nullable Rung[] traces = new Rung[Effect.values().length];
    private final List<PhysicalClass> physical;
    private final List<Supplement> supplements;

    public Profile(Entry entry) {
        this.entry = entry;
        for (var effect : Effect.values()) {
            var rungs = rungs(entry, effect);
            if (!rungs.isEmpty()) {
                add(effect, new Ladder(effect, rungs));
            }
        }
        ladders = Arrays.stream(byEffect).filter(Objects::nonNull).toArray(Ladder[]::new);
        physical = entry.classes().stream()
                .filter(listed -> entry.effectOf(listed).isEmpty())
                .map(listed -> PhysicalClass.of(entry, listed))
                .toList();
        supplements = supplementsOf(entry);
    }

    private void add(Effect effect, Ladder ladder) {
        byEffect[effect.ordinal()] = ladder;
        neat[effect.ordinal()] = neat(effect, ladder);
        if (effect == Effect.SKIN_SENSITISATION || effect == Effect.RESPIRATORY_SENSITISATION) {
            traces[effect.ordinal()] = SingleLimits.trace(entry, ladder).orElse(null);
        }
    }

    /// The substance itself is what it is listed as, unless its limits say more.
    private @Nullable Rung neat(Effect effect, Ladder ladder) {
        var computed = ladder.highest(WHOLE);
        return entry.listed(effect)
                .filter(listed -> computed == null || effect.rankOf(listed.category()) <= computed.rank())
                .map(listed -> Rungs.listed(entry, effect.rankOf(listed.category()), listed))
                .orElse(computed);
    }

    private static List<Rung> rungs(Entry entry, Effect effect) {
        return switch (effect) {
            case SKIN -> Corrosion.skin(entry);
            case EYE -> Corrosion.eye(entry);
            case ACUTE_ORAL, ACUTE_DERMAL, ACUTE_GAS, ACUTE_VAPOUR, ACUTE_DUST -> AcuteToxicity.of(entry, effect);
            case AQUATIC_ACUTE -> Aquatic.acute(entry);
            case AQUATIC_CHRONIC -> Aquatic.chronic(entry);
            default -> SingleLimits.of(entry, effect);
        };
    }

    private static List<Supplement> supplementsOf(Entry entry) {
        var codes = new ArrayList<>(entry.supplements());
        entry.limits().stream()
                .map(Entry.SetLimit::code)
                .filter(code -> code.startsWith("EUH") && !codes.contains(code))
                .forEach(codes::add);
        return codes.stream().map(code -> Supplement.of(entry, code)).toList();
    }

    public Entry entry() {
        return entry;
    }

    /// Of the effects that this substance has; not to be written to.
    Ladder[] ladders() {
        return ladders;
    }

    @Nullable
    Ladder ladder(Effect effect) {
        return byEffect[effect.ordinal()];
    }

    @Nullable
    Rung neat(Effect effect) {
        return neat[effect.ordinal()];
    }

    /// From how much on a sensitiser has to be named although its limit is not reached.
    @Nullable
    Rung trace(Effect effect) {
        return traces[effect.ordinal()];
    }

    List<PhysicalClass> physical() {
        return physical;
    }

    List<Supplement> supplements() {
        return supplements;
    }

    /// Where an answer may change, in billionths of a percent of the substance as named.
    public List<Long> thresholds() {
        var all = new TreeSet<Long>();
        for (var ladder : ladders) {
            ladder.rungs().forEach(rung -> all.add(Math.max(rung.threshold(), rung.cutOff())));
        }
        for (var trace : traces) {
            if (trace != null) {
                all.add(trace.threshold());
            }
        }
        physical.forEach(one -> one.limits().forEach(rung -> all.add(rung.threshold())));
        supplements.forEach(one -> one.limits().forEach(rung -> all.add(rung.threshold())));
        return all.stream().filter(at -> at > 0 && at < WHOLE).toList();
    }
}
