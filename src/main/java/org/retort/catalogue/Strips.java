package org.retort.catalogue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.retort.hazards.Band;
import org.retort.hazards.Bands;
import org.retort.hazards.Concentration;
import org.retort.hazards.SubstanceFacts;
import org.retort.quantity.Strength;
import org.retort.quantity.StrengthUnit;

/// The bands of one substance, in every unit that its strength can be told in.
public final class Strips {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final MathContext SHOWN = new MathContext(3, RoundingMode.HALF_UP);
    private static final int HALVINGS = 40;

    private final SubstanceFacts facts;
    private final BigDecimal strongest;
    private final List<Band> bands;

    private Strips(SubstanceFacts facts, BigDecimal strongest, List<Band> bands) {
        this.facts = facts;
        this.strongest = strongest;
        this.bands = bands;
    }

    /// Empty for a mixture, and for a substance of which the engine has no facts.
    static Optional<Strips> of(Substance substance, SchoolFacts school) {
        return substance.asked(Form.SOLUTION, null).facts(school).map(facts -> {
            var strongest = strongest(facts);
            var bands = Bands.upTo(
                    strongest,
                    percent -> Classifying.of(
                            substance.asked(Form.SOLUTION, new Strength(percent, StrengthUnit.PERCENT_W_W)),
                            school,
                            null));
            return new Strips(facts, strongest, bands);
        });
    }

    /// The units that its strength can be told in, the usual one first.
    public List<StrengthUnit> units() {
        return Stream.of(
                        StrengthUnit.MOL_PER_DM3,
                        StrengthUnit.VOLUMES,
                        StrengthUnit.PERCENT_V_V,
                        StrengthUnit.G_PER_DM3,
                        StrengthUnit.PERCENT_W_V,
                        StrengthUnit.PERCENT_W_W)
                .filter(unit -> Strengths.massPercent(facts, sample(unit)) != null)
                .toList();
    }

    public Strip in(StrengthUnit unit) {
        var stretches = new ArrayList<Strip.Stretch>();
        for (var band : bands) {
            stretches.add(new Strip.Stretch(
                    value(band.from(), unit), value(band.to(), unit), band.from(), band.classification()));
        }
        return new Strip(unit, value(strongest, unit), stretches);
    }

    /// A strength in % w/w told in another unit, by halving: the engine converts the other way only.
    private BigDecimal value(BigDecimal percent, StrengthUnit unit) {
        if (unit == StrengthUnit.PERCENT_W_W || percent.signum() == 0) {
            return percent;
        }
        var low = BigDecimal.ZERO;
        var high = ceiling(unit);
        for (var step = 0; step < HALVINGS; step++) {
            var middle = low.add(high).divide(BigDecimal.TWO, Strength.SCALE + 2, RoundingMode.HALF_UP);
            if (isBelow(middle, unit, percent)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high.round(SHOWN).stripTrailingZeros();
    }

    private boolean isBelow(BigDecimal value, StrengthUnit unit, BigDecimal percent) {
        if (value.setScale(Strength.SCALE, RoundingMode.HALF_UP).signum() == 0) {
            return true;
        }
        var there = Strengths.massPercent(facts, new Concentration.Dissolved(new Strength(value, unit)));
        return there != null && there.compareTo(percent) < 0;
    }

    private static BigDecimal ceiling(StrengthUnit unit) {
        return switch (unit) {
            case PERCENT_W_W, PERCENT_V_V -> WHOLE;
            case PERCENT_W_V -> BigDecimal.valueOf(400);
            case MOL_PER_DM3 -> BigDecimal.valueOf(120);
            case G_PER_DM3 -> BigDecimal.valueOf(4000);
            case VOLUMES -> BigDecimal.valueOf(500);
        };
    }

    private static Concentration sample(StrengthUnit unit) {
        var small = unit == StrengthUnit.MOL_PER_DM3 ? "0.01" : "0.1";
        return new Concentration.Dissolved(Strength.of(small, unit));
    }

    /// The strongest it comes in: as bought where that is dissolved, else saturated, else all of it.
    private static BigDecimal strongest(SubstanceFacts facts) {
        var supplied = Strengths.massPercent(facts, new Concentration.AsSupplied());
        var saturated = Strengths.massPercent(facts, new Concentration.Saturated());
        return saturated == null || isDissolved(supplied) ? known(supplied) : saturated;
    }

    private static boolean isDissolved(@Nullable BigDecimal supplied) {
        return supplied != null && supplied.compareTo(WHOLE) < 0;
    }

    private static BigDecimal known(@Nullable BigDecimal percent) {
        return percent == null || percent.signum() <= 0 ? WHOLE : percent.min(WHOLE);
    }
}
