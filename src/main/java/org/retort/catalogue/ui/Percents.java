package org.retort.catalogue.ui;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Percentages as people read them: three digits, no zeros at the end.
final class Percents {

    private static final MathContext SHOWN = new MathContext(3, RoundingMode.HALF_UP);

    private Percents() {}

    static BigDecimal shown(BigDecimal percent) {
        var rounded = percent.round(SHOWN).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
