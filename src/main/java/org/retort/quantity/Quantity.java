package org.retort.quantity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// An amount with its unit, such as `250 cm³`. `1 dm³` and `1000 cm³` compare as equal but are not `equals`.
///
/// Amounts on a shelf are never negative; the *change* of a movement may be (`-250 cm³`).
@Embeddable
public record Quantity(
        BigDecimal amount, @Enumerated(EnumType.STRING) Unit unit) implements Comparable<Quantity> {

    /// Decimals kept in the database: a microlitre when counted in cm³.
    public static final int SCALE = 6;

    private static final char THIN_SPACE = '\u202F';
    private static final char NO_BREAK_SPACE = '\u00A0';

    /// @throws IllegalArgumentException if the amount is absurdly large or fine
    public Quantity {
        amount = Written.kept(amount, SCALE, "an amount");
    }

    public static Quantity of(String amount, Unit unit) {
        return new Quantity(new BigDecimal(amount), unit);
    }

    public static Quantity of(long amount, Unit unit) {
        return new Quantity(BigDecimal.valueOf(amount), unit);
    }

    public static Quantity zero(Unit unit) {
        return new Quantity(BigDecimal.ZERO, unit);
    }

    /// Converts to another unit of the same dimension: `250 cm³` in [Unit#DM3] is `0.25 dm³`.
    ///
    /// @throws UnitMismatch if `target` measures another dimension; grams to cubic centimetres needs a density
    public Quantity in(Unit target) {
        if (target == unit) {
            return this;
        }
        requireSameDimension(target);
        return new Quantity(amount.multiply(unit.inBase()).divide(target.inBase(), MathContext.DECIMAL64), target);
    }

    /// Adds, in this amount's unit: `1 dm³` plus `250 cm³` is `1.25 dm³`.
    ///
    /// @throws UnitMismatch if `other` measures another dimension
    public Quantity plus(Quantity other) {
        return new Quantity(amount.add(other.in(unit).amount), unit);
    }

    /// Subtracts, in this amount's unit; the result may be negative.
    ///
    /// @throws UnitMismatch if `other` measures another dimension
    public Quantity minus(Quantity other) {
        return new Quantity(amount.subtract(other.in(unit).amount), unit);
    }

    public Quantity times(BigDecimal factor) {
        return new Quantity(amount.multiply(factor), unit);
    }

    public Quantity times(long factor) {
        return times(BigDecimal.valueOf(factor));
    }

    public Quantity negate() {
        return new Quantity(amount.negate(), unit);
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    /// Whether both measure the same dimension, so that they can be added and compared.
    public boolean comparableWith(Quantity other) {
        return unit.dimension() == other.unit.dimension();
    }

    /// Compares by size: `1 dm³` is greater than `250 cm³`, and compares as 0 with `1000 cm³`.
    ///
    /// @throws UnitMismatch if `other` measures another dimension
    @Override
    public int compareTo(Quantity other) {
        return amount.compareTo(other.in(unit).amount);
    }

    /// As people read it: `1 450 cm³`, digits grouped in threes by a thin space.
    public String label() {
        var number = grouped(amount);
        return unit == Unit.ITEM ? number : number + NO_BREAK_SPACE + unit.symbol();
    }

    /// The number as people read it, digits grouped by a thin space: `1450` is `1 450`.
    public static String grouped(BigDecimal number) {
        var plain = number.stripTrailingZeros().scale() < 0
                ? number.setScale(0, RoundingMode.HALF_UP).toPlainString()
                : number.stripTrailingZeros().toPlainString();
        var negative = plain.startsWith("-");
        var digits = negative ? plain.substring(1) : plain;
        var point = digits.indexOf('.');
        var whole = point < 0 ? digits : digits.substring(0, point);
        var fraction = point < 0 ? "" : digits.substring(point);
        var text = new StringBuilder(whole);
        for (var at = whole.length() - 3; at > 0; at -= 3) {
            text.insert(at, THIN_SPACE);
        }
        return (negative ? "−" : "") + text + fraction;
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + unit.code();
    }

    private void requireSameDimension(Unit target) {
        if (target.dimension() != unit.dimension()) {
            throw new UnitMismatch(unit, target);
        }
    }
}
