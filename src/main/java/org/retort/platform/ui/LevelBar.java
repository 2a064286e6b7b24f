package org.retort.platform.ui;

import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.retort.quantity.Quantity;

/// How full a container is, as a bar; striped when the level is low, hatched grey when nobody knows it.
public final class LevelBar extends Div {

    private static final int STEPS = 20;

    private LevelBar(String label, String... classNames) {
        addClassName("level");
        addClassNames(classNames);
        getElement().setAttribute("role", "img").setAttribute("aria-label", label);
    }

    /// How much of `full` is left; drawn in steps of a twentieth.
    public static LevelBar of(Quantity left, Quantity full, boolean low) {
        var label = "%s of %s left%s".formatted(left.label(), full.label(), low ? ", low" : "");
        var bar = new LevelBar(label, "level-" + steps(left, full));
        if (low) {
            bar.addClassName("level-low");
        }
        return bar;
    }

    /// Nobody knows how much is left. Never shown as empty.
    public static LevelBar unknown() {
        return new LevelBar("amount unknown", "level-unknown");
    }

    private static int steps(Quantity left, Quantity full) {
        if (full.isZero() || left.isZero() || left.isNegative()) {
            return 0;
        }
        var steps = left.in(full.unit())
                .amount()
                .multiply(BigDecimal.valueOf(STEPS))
                .divide(full.amount(), 0, RoundingMode.HALF_UP)
                .intValue();
        return Math.clamp(steps, 1, STEPS);
    }
}
