package org.retort.hazards.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.retort.hazards.Concentration;
import org.retort.hazards.MassPercent;
import org.retort.hazards.Portion;
import org.retort.hazards.SubstanceFacts;
import org.retort.quantity.StrengthUnit;

/// Several substances in one mixture, water making up the rest: the strength of each as % w/w.
///
/// Nobody knows the density of such a mixture, so the lowest that it can have is taken: what is lighter than water
/// lowers
/// it by its volume, what is heavier raises it only as far as is certain. So no mass percentage comes out too small.
public final class Blend {

    private static final String REMARK =
            "The density of the mixture is not known: the lowest that it can have, %.3f g/cm³,"
                    + " was taken, so no mass percentage is smaller than it is.";
    private static final double ROUNDING = 1.0005;

    private final List<SubstanceFacts> substances = new ArrayList<>();
    private final List<Double> grams = new ArrayList<>();
    private final LinkedHashMap<SubstanceFacts, MassPercent> given = new LinkedHashMap<>();
    private double volume;
    private double ideal = Densities.WATER;
    private double densest = Densities.WATER;
    private boolean light;

    /// What came of it: the parts, or why not.
    public sealed interface Result {

        record Parts(List<Part> parts, List<String> remarks) implements Result {}

        record Unknown(String reason) implements Result {}

        record Nonsense(String sentence) implements Result {}
    }

    private Blend() {}

    public static Result of(List<Portion> portions) {
        var blend = new Blend();
        for (var portion : portions) {
            if (portion.substance().constants().isWater()) {
                continue; // it makes up the rest, however much is named
            }
            var problem = blend.take(portion);
            if (problem instanceof Converted.Unknown(var reason)) {
                return new Result.Unknown(reason);
            }
            if (problem instanceof Converted.Nonsense(var sentence)) {
                return new Result.Nonsense(sentence);
            }
        }
        return blend.result();
    }

    private Converted take(Portion portion) {
        var facts = portion.substance();
        if (!(portion.concentration() instanceof Concentration.Dissolved(var strength))) {
            return portion.concentration() instanceof Concentration.Saturated
                    ? new Converted.Unknown(
                            "The strength of a saturated solution of %s is not known.".formatted(facts.inSentence()))
                    : new Converted.Nonsense(
                            "A mixture needs a strength of each component, also of %s.".formatted(facts.inSentence()));
        }
        var alone = Solution.of(facts, strength);
        if (alone instanceof Converted.Known) {
            if (strength.unit() == StrengthUnit.PERCENT_W_W) {
                add(facts, MassPercent.of(strength.value()));
            } else {
                var perUnit = Grams.perUnit(facts, strength.unit());
                if (Double.isNaN(perUnit)) {
                    return Grams.missing(facts, strength); // all of a volume, and nobody knows how heavy that is
                }
                weigh(facts, strength.value().doubleValue() * perUnit);
            }
        }
        return alone;
    }

    private void weigh(SubstanceFacts facts, double mass) {
        substances.add(facts);
        grams.add(mass);
        var constants = facts.constants();
        var own = Solution.density(constants, Solution.massPercent(constants, mass));
        if (constants.isMeasuredByVolume()) {
            var part = mass / 1000 / constants.density();
            volume += part;
            ideal += part * (constants.density() - Densities.WATER);
            light |= constants.density() < Densities.WATER;
        } else if (own < Densities.WATER) {
            ideal += own - Densities.WATER;
            light = true;
        }
        densest = Math.max(densest, own);
    }

    private void add(SubstanceFacts facts, MassPercent more) {
        given.merge(facts, more, (one, other) -> new MassPercent(one.billionths() + other.billionths()));
    }

    private Result result() {
        if (volume > ROUNDING) {
            return new Result.Nonsense(
                    "The components fill more than the whole volume: together %.0f %%.".formatted(volume * 100));
        }
        var density = light ? ideal : Math.max(ideal, densest);
        for (var i = 0; i < substances.size(); i++) {
            add(substances.get(i), MassPercent.of(Math.min(100, grams.get(i) / 10 / density)));
        }
        for (var one : given.entrySet()) {
            if (Solution.isTooStrong(one.getKey(), one.getValue())) {
                return new Result.Nonsense(
                        Solution.tooStrong(one.getKey(), one.getValue().exactly() + " w/w"));
            }
        }
        var total = given.values().stream().mapToLong(MassPercent::billionths).sum();
        var most = grams.isEmpty() ? MassPercent.WHOLE.billionths() : MassPercent.WHOLE.billionths() * ROUNDING;
        if (total > most) {
            return new Result.Nonsense(
                    "The components add up to %s, more than the whole.".formatted(new MassPercent(total).label()));
        }
        return new Result.Parts(
                given.entrySet().stream()
                        .map(one -> new Part(one.getKey(), one.getValue(), Part.State.DILUTED))
                        .toList(),
                grams.isEmpty() ? List.of() : List.of(REMARK.formatted(density)));
    }
}
