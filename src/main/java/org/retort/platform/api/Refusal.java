package org.retort.platform.api;

import org.retort.platform.Outcome;

/// A refusal on its way to a script: 422 when a rule says no, 409 when the world had moved on.
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Outcome.Kind kind;

    public Refusal(Outcome.Refused<?> refused) {
        super(refused.reason());
        this.kind = refused.kind();
    }

    /// The value of `outcome`, or this refusal thrown.
    public static <T> T orValue(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> value;
            case Outcome.Refused<T> refused -> throw new Refusal(refused);
        };
    }

    Outcome.Kind kind() {
        return kind;
    }
}
