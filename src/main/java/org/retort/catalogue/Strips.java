package org.retort.catalogue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retort.hazards.Band;
import org.retort.hazards.Bands;
import org.retort.hazards.MassPercent;
import org.retort.hazards.Strengths;
import org.retort.hazards.SubstanceFacts;
import org.retort.quantity.Strength;
import org.retort.quantity.StrengthUnit;

/// The bands of one substance, in every unit that its strength can be told in.
public final class Strips {

    private static final MassPercent SAMPLE = MassPercent.of("0.1");
    /// A limit is told so that whoever types it reaches it, and the strongest so that it is not too strong.
    private static final MathContext AT_LEAST = new MathContext(3, RoundingMode.CEILING);

    private static final MathContext AT_MOST = new MathContext(3, RoundingMode.FLOOR);

    private final SubstanceFacts facts;
    private final BigDecimal strongest;
    private final List<Band> bands;

    private Strips(SubstanceFacts facts, BigDecimal strongest, List<Band> bands) {
        this.facts = facts;
        this.strongest = strongest;
        this.bands = bands;
    }

    /// Empty for a mixture, for a substance of which the engine has no facts, and for what has no solution in water.
    static Optional<Strips> of(Substance substance, SchoolFacts school) {
        if (school.isMixture()) {
            return Optional.empty();
        }
        return substance
                .asked(Form.SOLUTION, null)
                .facts(school)
                .filter(facts -> !facts.reactsWithWater())
                .map(facts -> {
                    var strongest = Strengths.strongestSolution(facts).value();
                    var bands = Bands.upTo(
                            strongest,
                            facts.thresholds().stream().map(MassPercent::value).toList(),
                            percent -> Classifying.of(
                                    substance.asked(Form.SOLUTION, new Strength(percent, StrengthUnit.PERCENT_W_W)),
                                    school,
                                    null));
                    return new Strips(facts, strongest, bands);
                });
    }

    /// The units that its strength can be told in, the usual one first; % w/w always is one.
    public List<StrengthUnit> units() {
        return Stream.of(
                        StrengthUnit.MOL_PER_DM3,
                        StrengthUnit.VOLUMES,
                        StrengthUnit.PERCENT_V_V,
                        StrengthUnit.G_PER_DM3,
                        StrengthUnit.PERCENT_W_V,
                        StrengthUnit.PERCENT_W_W)
                .filter(unit -> unit == StrengthUnit.PERCENT_W_W
                        || Strengths.in(facts, SAMPLE, unit).isPresent())
                .toList();
    }

    public Strip in(StrengthUnit unit) {
        var stretches = new ArrayList<Strip.Stretch>();
        for (var band : bands) {
            if (band.from().compareTo(band.to()) == 0) {
                continue; // what is said of the strongest alone has no width
            }
            stretches.add(new Strip.Stretch(
                    value(band.from(), unit, AT_LEAST),
                    value(band.to(), unit, band.to().compareTo(strongest) < 0 ? AT_LEAST : AT_MOST),
                    band.from().round(AT_LEAST),
                    band.classification()));
        }
        return new Strip(unit, value(strongest, unit, AT_MOST), stretches);
    }

    /// A strength in % w/w told in another unit, as finely as it is written: three digits.
    private BigDecimal value(BigDecimal percent, StrengthUnit unit, MathContext digits) {
        if (percent.signum() == 0) {
            return percent;
        }
        var told = unit == StrengthUnit.PERCENT_W_W
                ? percent
                : Strengths.in(facts, MassPercent.of(percent), unit).orElse(percent);
        var value = told.round(digits).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
