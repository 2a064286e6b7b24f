package org.retort.requests.gate;

import org.retort.quantity.Quantity;

/// Where the amount of a formulation comes from.
public sealed interface Supply {

    /// It stands there, `free` of it unpromised.
    record There(Quantity free) implements Supply {}

    /// It is to be made.
    record ToMake(String from) implements Supply {}

    /// A bottle stands there, but nobody knows how much is in it.
    record AmountUnknown() implements Supply {}

    /// No bottle of it is recorded.
    record NotRecorded() implements Supply {}

    /// There is too little, and nothing to make it from.
    record Short(Quantity free) implements Supply {}

    /// As a kit line says it: `to be made from Hydrochloric acid 2 mol/dm³ (J4XR M828)`.
    default String words() {
        return switch (this) {
            case There there -> "in store";
            case ToMake(var from) -> "to be made from " + from;
            case AmountUnknown unknown -> "amount unknown";
            case NotRecorded none -> "none recorded";
            case Short(var free) -> "short: " + free.label() + " free";
        };
    }
}
