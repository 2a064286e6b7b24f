package org.retort.platform.ui;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retort.quantity.Dimension;
import org.retort.quantity.Quantity;
import org.retort.quantity.Unit;

/// Asks for an amount: a number and its unit.
public final class QuantityField extends UnitBesideNumber<Quantity, Unit> {

    /// Any unit may be chosen.
    public QuantityField(String label) {
        this(label, Unit.values());
    }

    /// Only the units of one dimension may be chosen; cm³ or g is chosen already.
    public QuantityField(String label, Dimension dimension) {
        super(label, QuantityField::spelling);
        setDimension(dimension);
    }

    /// Only these units may be chosen; the first is chosen already.
    public QuantityField(String label, Unit... units) {
        super(label, QuantityField::spelling);
        setUnits(units);
    }

    public void setUnits(Unit... units) {
        offer(List.of(units));
    }

    /// Offers the units of one dimension, such as cm³ and dm³. Until one is chosen it is cm³ or g, which a prep room
    /// counts in: never mg, because it stands first.
    public void setDimension(Dimension dimension) {
        var units = unitsOf(dimension);
        offer(units, base(units));
    }

    private static Unit base(List<Unit> units) {
        return units.stream()
                .filter(unit -> unit.inBase().compareTo(BigDecimal.ONE) == 0)
                .findFirst()
                .orElseGet(units::getFirst);
    }

    /// An amount that cannot be written is said beside the field and is no value.
    @Override
    @Nullable
    Quantity whole(BigDecimal amount, Unit chosen) {
        try {
            var quantity = new Quantity(amount, chosen);
            setInvalid(false);
            return quantity;
        } catch (IllegalArgumentException impossible) {
            impossible(impossible);
            return null;
        }
    }

    @Override
    protected void setPresentationValue(@Nullable Quantity value) {
        present(value == null ? null : value.amount(), value == null ? null : value.unit());
    }

    private static List<Unit> unitsOf(Dimension dimension) {
        return Arrays.stream(Unit.values())
                .filter(unit -> unit.dimension() == dimension)
                .toList();
    }

    private static String spelling(@Nullable Unit unit) {
        return unit == null ? "" : unit == Unit.ITEM ? "items" : unit.symbol();
    }
}
