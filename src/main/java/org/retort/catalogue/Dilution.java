package org.retort.catalogue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.retort.hazards.Strengths;
import org.retort.hazards.SubstanceFacts;
import org.retort.platform.Outcome;
import org.retort.quantity.Quantity;
import org.retort.quantity.Strength;
import org.retort.quantity.StrengthUnit;
import org.retort.quantity.Unit;

/// How much of a stock a solution needs: by mass from a solid, by `c₁V₁ = c₂V₂` from a stronger solution. Strengths of
/// the library's substances are converted by the engine; those of a school's own by what the school has written down.
/// It never guesses.
public final class Dilution {

    private static final MathContext EXACT = MathContext.DECIMAL64;
    private static final MathContext SHOWN = new MathContext(4);
    private static final BigDecimal PER_DM3 = BigDecimal.valueOf(1000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// dm³ of oxygen that one mole of hydrogen peroxide gives at 0 °C.
    private static final BigDecimal OXYGEN_PER_MOLE = new BigDecimal("11.2");

    private static final Pattern SUPPLIED =
            Pattern.compile("(?:\\w+, )?about (\\d+(?:\\.\\d+)?) % w/w(?: \\([^%]*\\))?");

    private final Form form;
    private final @Nullable Strength strength;
    private final SubstanceData substance;
    private final Optional<SubstanceFacts> library;

    /// @param strength of the stock; null for a solid or a neat liquid
    /// @param referenceId of the library; empty for a school's own substance
    public Dilution(Form form, @Nullable Strength strength, String referenceId, SubstanceData substance) {
        this.form = form;
        this.strength = strength;
        this.substance = substance;
        this.library = SubstanceFacts.ofLibrary(referenceId);
    }

    /// What is needed of the stock for `volume` at `target`, to four figures: grams of a solid, cm³ of a liquid.
    ///
    /// @return a refusal with a sentence where the stock is no stronger, or nobody knows the figures that it takes
    public Outcome<Quantity> stockFor(Strength target, Quantity volume) {
        return form == Form.SOLID ? mass(target, volume) : volume(target, volume);
    }

    /// Whether nothing can be made of the stock by adding water, for it is as weak already.
    boolean isNoStrongerThan(Strength target) {
        return form != Form.SOLID
                && share(target)
                        .filter(part -> part.compareTo(BigDecimal.ONE) >= 0)
                        .isPresent();
    }

    private Outcome<Quantity> mass(Strength target, Quantity volume) {
        return gramsPerDm3(target)
                .<Outcome<Quantity>>map(grams -> Outcome.done(new Quantity(
                        grams.multiply(volume.in(Unit.DM3).amount()).round(SHOWN), Unit.G)))
                .orElseGet(() -> cannotConvert(target));
    }

    private Outcome<Quantity> volume(Strength target, Quantity volume) {
        var share = share(target);
        if (share.isEmpty()) {
            return cannotConvert(target);
        }
        var order = share.get().compareTo(BigDecimal.ONE);
        if (order > 0) {
            return Outcome.refused("strength", "The stock is weaker than that. Choose a stronger one.");
        }
        if (order == 0) {
            return Outcome.refused("strength", "The stock is that strong already. Decant it instead.");
        }
        return Outcome.done(
                new Quantity(volume.in(Unit.CM3).amount().multiply(share.get()).round(SHOWN), Unit.CM3));
    }

    /// Which part of the volume is stock: the target's strength over the stock's.
    private Optional<BigDecimal> share(Strength target) {
        var stock = strength;
        if (stock != null && stock.unit() == target.unit() && target.unit() != StrengthUnit.PERCENT_W_W) {
            return Optional.of(target.value().divide(stock.value(), EXACT));
        }
        if ((form == Form.LIQUID || isMixtureAsMade()) && target.unit() == StrengthUnit.PERCENT_V_V) {
            return Optional.of(target.value().divide(HUNDRED, EXACT));
        }
        var wanted = gramsPerDm3(target);
        var there = stock == null ? neatGramsPerDm3() : gramsPerDm3(stock);
        return wanted.flatMap(some -> there.map(all -> some.divide(all, EXACT)));
    }

    private boolean isMixtureAsMade() {
        return form == Form.READY && substance.physicalForm() == Form.READY;
    }

    private Optional<BigDecimal> gramsPerDm3(Strength any) {
        return library.isPresent() ? Strengths.gramsPerDm3(library.get(), any) : own(any);
    }

    /// From mol/dm³, volume strength, g/dm³ or % w/v; a percentage by mass or by volume needs a density nobody gave.
    private Optional<BigDecimal> own(Strength any) {
        var molarMass = Optional.ofNullable(substance.molarMass());
        return switch (any.unit()) {
            case G_PER_DM3 -> Optional.of(any.value());
            case PERCENT_W_V -> Optional.of(any.value().multiply(BigDecimal.TEN));
            case MOL_PER_DM3 -> molarMass.map(any.value()::multiply);
            case VOLUMES -> molarMass.map(mass -> any.value().multiply(mass).divide(OXYGEN_PER_MOLE, EXACT));
            case PERCENT_W_W -> isAsSupplied(any) ? suppliedGramsPerDm3() : Optional.empty();
            case PERCENT_V_V -> Optional.empty();
        };
    }

    /// A liquid as it is bought: all of it the substance, unless the catalogue says which part.
    private Optional<BigDecimal> neatGramsPerDm3() {
        if (library.isPresent()) {
            return form == Form.LIQUID || form == Form.READY
                    ? Strengths.gramsPerDm3AsSupplied(library.get())
                    : Optional.empty();
        }
        if (form == Form.LIQUID && substance.suppliedAs().isEmpty()) {
            return Optional.ofNullable(substance.density()).map(PER_DM3::multiply);
        }
        return form == Form.LIQUID || form == Form.READY ? suppliedGramsPerDm3() : Optional.empty();
    }

    private Optional<BigDecimal> suppliedGramsPerDm3() {
        var density = substance.density();
        return suppliedPercent()
                .filter(_ -> density != null)
                .map(percent -> PER_DM3.multiply(density == null ? BigDecimal.ZERO : density)
                        .multiply(percent)
                        .divide(HUNDRED, EXACT));
    }

    private boolean isAsSupplied(Strength any) {
        return suppliedPercent()
                .filter(percent -> percent.compareTo(any.value()) == 0)
                .isPresent();
    }

    private Optional<BigDecimal> suppliedPercent() {
        var matcher = SUPPLIED.matcher(substance.suppliedAs());
        return matcher.matches() ? Optional.of(new BigDecimal(matcher.group(1))) : Optional.empty();
    }

    private Outcome<Quantity> cannotConvert(Strength target) {
        var from = strength == null ? form.label() : strength.label();
        return Outcome.refused(
                "strength",
                "%s cannot be worked out from %s: the catalogue does not know the molar mass or the density that it needs."
                        .formatted(target.label(), from));
    }
}
