package org.retort.hazards;

import java.math.BigDecimal;
import org.retort.quantity.Strength;

/// How much of a substance there is in what is classified.
public sealed interface Concentration {

    /// The substance itself, as listed: solid, liquid or gas.
    record Neat() implements Concentration {}

    /// As the bottle is bought, such as hydrochloric acid of about 36 %; the neat substance where it is bought neat.
    record AsSupplied() implements Concentration {}

    /// Dissolved in water, as much as will go.
    record Saturated() implements Concentration {}

    /// Dissolved, at a stated strength.
    record Dissolved(Strength strength) implements Concentration {}

    /// Whatever the other components leave, in place of water.
    ///
    /// @param part of what they leave, in % v/v: 100 where it is the only solvent
    record Rest(BigDecimal part) implements Concentration {}
}
