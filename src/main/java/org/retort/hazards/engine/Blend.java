package org.retort.hazards.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.retort.hazards.Concentration;
import org.retort.hazards.MassPercent;
import org.retort.hazards.Portion;
import org.retort.hazards.SubstanceFacts;
import org.retort.quantity.Strength;
import org.retort.quantity.StrengthUnit;

/// Several substances in one mixture: the strength of each as % w/w. Water makes up the rest, unless one of them
/// is said to.
///
/// Nobody knows the density of such a mixture, so the lowest that it can have is taken: what is lighter than
/// water lowers it by its volume, what is heavier raises it only as far as is certain. So no mass percentage
/// comes out too small.
public final class Blend {

    private static final String REMARK =
            "The density of the mixture is not known: the lowest that it can have, %.3f g/cm³,"
                    + " was taken, so no mass percentage is smaller than it is.";
    private static final double ROUNDING = 1.0005;

    private final List<SubstanceFacts> substances = new ArrayList<>();
    private final List<Double> grams = new ArrayList<>();
    private final List<Filling> rest = new ArrayList<>();
    private final LinkedHashMap<SubstanceFacts, MassPercent> given = new LinkedHashMap<>();
    private double volume;
    private double water;
    private long waterByMass;
    private double ideal = Densities.WATER;
    private double densest = Densities.WATER;
    private boolean light;

    /// What makes up the rest, or a part of it.
    ///
    /// @param part of the rest, by volume; what is missing to 1 is water
    private record Filling(SubstanceFacts facts, double part) {

        double density() {
            return facts.constants().density();
        }

        /// Grams in a cm³ of the rest; not a number when its density is not known.
        double weight() {
            return part * density();
        }
    }

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
                blend.pour(portion.concentration());
                continue; // it makes up the rest, however much is named, where nothing else does
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

    /// Water that is named takes room from whatever else makes up the rest.
    private void pour(Concentration concentration) {
        if (!(concentration instanceof Concentration.Dissolved(var strength))) {
            return;
        }
        var value = strength.value().doubleValue();
        switch (strength.unit()) {
            case PERCENT_W_W -> waterByMass += MassPercent.of(strength.value()).billionths();
            case PERCENT_V_V -> water += value / 100;
            case PERCENT_W_V -> water += value / 100 / Densities.WATER;
            case G_PER_DM3 -> water += value / 1000 / Densities.WATER;
            case MOL_PER_DM3, VOLUMES -> {
                // nobody measures water so
            }
        }
    }

    private Converted take(Portion portion) {
        var facts = portion.substance();
        return switch (portion.concentration()) {
            case Concentration.Dissolved(var strength) -> dissolve(facts, strength);
            case Concentration.Rest(var part) -> {
                rest.add(new Filling(facts, part.doubleValue() / 100));
                yield new Converted.Known(MassPercent.WHOLE, null); // how much is known when all others are
            }
            case Concentration.Saturated() ->
                new Converted.Unknown(
                        "The strength of a saturated solution of %s is not known.".formatted(facts.inSentence()));
            case Concentration.Neat(), Concentration.AsSupplied() ->
                new Converted.Nonsense(
                        "A mixture needs a strength of each component, also of %s.".formatted(facts.inSentence()));
        };
    }

    private Converted dissolve(SubstanceFacts facts, Strength strength) {
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

    /// What is named twice counts once, whoever confirmed which of the two.
    private void add(SubstanceFacts facts, MassPercent more) {
        var known = given.keySet().stream()
                .filter(one -> one.id().equals(facts.id()))
                .findFirst()
                .orElse(facts);
        given.merge(known, more, (one, other) -> new MassPercent(one.billionths() + other.billionths()));
    }

    private Result result() {
        if (volume > ROUNDING) {
            return new Result.Nonsense(
                    "The components fill more than the whole volume: together %.0f %%.".formatted(volume * 100));
        }
        var heavy = unknownWeight();
        if (heavy.isPresent()) {
            return new Result.Unknown(
                    "The density of %s is not known: give the other components in %% w/w.".formatted(heavy.get()));
        }
        var left = Math.max(0, MassPercent.WHOLE.billionths() - total() - waterByMass);
        lighten();
        var density = light ? ideal : Math.max(ideal, densest);
        for (var i = 0; i < substances.size(); i++) {
            add(substances.get(i), MassPercent.of(Math.min(100, grams.get(i) / 10 / density)));
        }
        var most = grams.isEmpty() ? MassPercent.WHOLE.billionths() : MassPercent.WHOLE.billionths() * ROUNDING;
        var total = total();
        if (total <= most) {
            fillUp(density, left);
        }
        for (var one : given.entrySet()) {
            if (Solution.isTooStrong(one.getKey(), one.getValue())) {
                return new Result.Nonsense(
                        Solution.tooStrong(one.getKey(), one.getValue().exactly() + " w/w"));
            }
        }
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

    private long total() {
        return given.values().stream().mapToLong(MassPercent::billionths).sum();
    }

    /// What of the rest would have to be weighed by its volume, and cannot; one that fills all that masses leave need
    /// not.
    private Optional<String> unknownWeight() {
        var byMass = grams.isEmpty() && rest.size() == 1 && rest.getFirst().part() == 1;
        return rest.stream()
                .map(Filling::facts)
                .filter(facts -> !byMass && !facts.constants().isMeasuredByVolume())
                .map(SubstanceFacts::inSentence)
                .findFirst();
    }

    /// A light solvent lowers the density. A heavy one is not counted on to raise it: what is dissolved may be lighter.
    private void lighten() {
        for (var filling : rest) {
            if (filling.density() < Densities.WATER) {
                ideal += room() * (filling.weight() - filling.part() * Densities.WATER);
                light = true;
            }
        }
    }

    /// How much of the volume the liquids leave; what else is dissolved takes none, so the rest is never too little.
    private double room() {
        return Math.max(0, 1 - volume - water);
    }

    /// Counts what makes up the rest: by what masses leave, or by its volume, which is as much as it can be.
    ///
    /// @param left what those given by mass leave, in billionths of a percent
    private void fillUp(double density, long left) {
        var inRest = 1 - rest.stream().mapToDouble(Filling::part).sum();
        var weight = rest.stream().mapToDouble(Filling::weight).sum() + inRest * Densities.WATER;
        for (var filling : rest) {
            var share = rest.size() == 1 && filling.part() == 1 ? 1 : filling.weight() / weight;
            var percent = grams.isEmpty()
                    ? left / 1e9 * share
                    : Math.min(left / 1e9, room() * filling.weight() * 100 / density);
            if (percent > 0) {
                add(filling.facts(), MassPercent.of(percent));
            }
        }
    }
}
