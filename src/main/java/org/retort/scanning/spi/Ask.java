package org.retort.scanning.spi;

import org.jspecify.annotations.Nullable;
import org.retort.quantity.Quantity;
import org.retort.quantity.Unit;

/// What an action has to ask before it can run.
public sealed interface Ask {

    /// Runs at a tap.
    record Nothing() implements Ask {}

    /// An amount in `unit`, with a suggestion or none.
    record Amount(Unit unit, @Nullable Quantity suggestion) implements Ask {}

    /// A level seen by eye, in percent of the full bottle, from 0 to 100.
    record Level() implements Ask {}

    /// A place to go to.
    record Place() implements Ask {}

    /// A reason in words; `prompt` says what for.
    record Reason(String prompt) implements Ask {}
}
