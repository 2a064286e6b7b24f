package org.retort.platform.ui;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retort.quantity.Strength;
import org.retort.quantity.StrengthUnit;

/// Asks how strong a solution is: a number and how it is counted.
public final class StrengthField extends UnitBesideNumber<Strength, StrengthUnit> {

    public StrengthField(String label) {
        this(label, StrengthUnit.values());
    }

    public StrengthField(String label, StrengthUnit... units) {
        super(label, unit -> unit == null ? "" : unit.symbol());
        setUnits(units);
    }

    public void setUnits(StrengthUnit... units) {
        offer(List.of(units));
    }

    /// A strength that cannot be, such as 0 or 120 % w/w, is said beside the field and is no value.
    @Override
    @Nullable
    Strength whole(BigDecimal amount, StrengthUnit chosen) {
        try {
            var strength = new Strength(amount, chosen);
            setInvalid(false);
            return strength;
        } catch (IllegalArgumentException impossible) {
            impossible(impossible);
            return null;
        }
    }

    @Override
    protected void setPresentationValue(@Nullable Strength value) {
        present(value == null ? null : value.value(), value == null ? null : value.unit());
    }
}
