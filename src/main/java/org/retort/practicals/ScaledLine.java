package org.retort.practicals;

import java.math.BigDecimal;
import java.util.Optional;
import org.retort.quantity.Quantity;

/// A kit line for a class: what one group takes to its bench, and what goes on the trolley in all.
///
/// @param perGroup what one group has for itself, in `unit`; zero when nothing is a group's own (shared, class, demo)
/// @param total what is needed in all, spare included; counted things are whole numbers
/// @param unit the unit as scripts write it: `cm3`, `g`, `item`, `cm`
public record ScaledLine(KitLine line, BigDecimal perGroup, BigDecimal total, String unit) {

    /// The total as stock counts it; empty for lengths.
    public Optional<Quantity> quantity() {
        return line.unit().unit().map(measured -> new Quantity(total, measured));
    }

    /// The total as people read it: `1 650 cm³`.
    public String totalLabel() {
        return line.unit().label(total);
    }

    /// What one group has, in words: `100 cm³`, or the scope where nothing is a group's own: `1 shared by 4 groups`.
    public String eachLabel() {
        return perGroup.signum() == 0 ? line.words() : line.unit().label(perGroup);
    }
}
