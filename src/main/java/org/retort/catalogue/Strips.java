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
import org.retort.hazards.Classification;
import org.retort.hazards.MassPercent;
import org.retort.hazards.Strengths;
import org.retort.hazards.SubstanceFacts;
import org.retort.platform.Outcome;
import org.retort.quantity.Strength;
import org.retort.quantity.StrengthUnit;

/// The bands of one substance, in every unit that its strength can be told in.
public final class Strips {

    private static final BigDecimal JUST_UNDER = new BigDecimal("0.999");
    private static final MassPercent SAMPLE = MassPercent.of("0.1");
    /// A limit is told so that whoever types it reaches it, and the strongest so that it is not too strong.
    private static final MathContext AT_LEAST = new MathContext(3, RoundingMode.CEILING);

    private static final MathContext AT_MOST = new MathContext(3, RoundingMode.FLOOR);
    private static final MathContext NEAREST = new MathContext(3, RoundingMode.HALF_UP);

    private final Asked asked;
    private final SchoolFacts school;
    private final SubstanceFacts facts;
    private final BigDecimal strongest;
    private final List<Band> bands;

    private Strips(Asked asked, SchoolFacts school, SubstanceFacts facts, BigDecimal strongest, List<Band> bands) {
        this.asked = asked;
        this.school = school;
        this.facts = facts;
        this.strongest = strongest;
        this.bands = bands;
    }

    /// Empty for a mixture, for a substance of which the engine has no facts, and for what has no solution in water.
    ///
    /// @param asked the substance dissolved
    static Optional<Strips> of(Asked asked, SchoolFacts school) {
        if (school.isMixture()) {
            return Optional.empty();
        }
        return asked.facts(school).filter(facts -> !facts.reactsWithWater()).map(facts -> {
            var strongest = Strengths.strongestSolution(facts).value();
            var bands = Bands.upTo(
                    strongest,
                    facts.thresholds().stream().map(MassPercent::value).toList(),
                    percent -> Classifying.of(asked.at(new Strength(percent, StrengthUnit.PERCENT_W_W)), school, null));
            return new Strips(asked, school, facts, strongest, bands);
        });
    }

    /// The units that its strength can be told in, the usual one first: volumes for hydrogen peroxide, as it is bought
    /// and spoken of. % w/w always is one.
    public List<StrengthUnit> units() {
        return Stream.of(
                        StrengthUnit.VOLUMES,
                        StrengthUnit.MOL_PER_DM3,
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
                    marked(band, unit)));
        }
        return new Strip(unit, value(strongest, unit, AT_MOST), stretches);
    }

    /// A strength of it told in another unit, as finely as it is written; empty where it cannot be.
    public Optional<BigDecimal> told(Strength strength, StrengthUnit unit) {
        if (strength.unit() == unit) {
            return Optional.of(strength.value());
        }
        return Strengths.massPercent(facts, strength) instanceof Outcome.Done<MassPercent>(var percent)
                        && units().contains(unit)
                ? Optional.of(value(percent.value(), unit, NEAREST))
                : Optional.empty();
    }

    /// Every strength at which another thing is said, and the strongest, in every unit.
    List<Strength> limits() {
        return units().stream()
                .flatMap(unit -> {
                    var strip = in(unit);
                    return Stream.concat(strip.bands().stream().map(Strip.Stretch::from), Stream.of(strip.strongest()))
                            .filter(value -> value.signum() > 0)
                            .map(value -> new Strength(value, unit));
                })
                .toList();
    }

    /// A number of the substance that was made milder tells in the units that are counted by it, and not in % w/w: the
    /// band is asked just under its end, where the earlier number said most.
    private Classification marked(Band band, StrengthUnit unit) {
        var said = band.classification();
        if (school.softenings().isEmpty() || unit == StrengthUnit.PERCENT_W_W) {
            return said;
        }
        var under = Strengths.in(facts, MassPercent.of(band.to().multiply(JUST_UNDER)), unit);
        return under.map(value -> Classifying.of(asked.at(new Strength(value, unit)), school, null))
                .map(there -> said.madeMilder(there.provenance().milder()))
                .orElse(said);
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
