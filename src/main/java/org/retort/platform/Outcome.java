package org.retort.platform;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What came of asking: done, or refused with a sentence a technician understands. Exceptions are for the impossible.
public sealed interface Outcome<T> {

    /// It was done; `value` is what came of it.
    record Done<T>(T value) implements Outcome<T> {}

    /// A rule says no.
    ///
    /// @param reason a whole sentence that says what is wrong and how to mend it
    /// @param field the property of the form that the reason stands beside, or null when it concerns the whole
    /// @param kind whether a rule said no or the world had moved on
    record Refused<T>(String reason, @Nullable String field, Kind kind) implements Outcome<T> {

        /// The same refusal where another result was hoped for.
        @SuppressWarnings("unchecked")
        public <R> Refused<R> as() {
            return (Refused<R>) this;
        }
    }

    /// Why a refusal was given; scripts see 422 or 409.
    enum Kind {
        RULE,
        CONFLICT
    }

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Refused<T> refused(String reason) {
        return new Refused<>(reason, null, Kind.RULE);
    }

    static <T> Refused<T> refused(String field, String reason) {
        return new Refused<>(reason, field, Kind.RULE);
    }

    /// Changed meanwhile by somebody else, or not in the state that this needs.
    static <T> Refused<T> conflict(String reason) {
        return new Refused<>(reason, null, Kind.CONFLICT);
    }

    /// What was read to be changed is another by now: the first change is kept, and nobody overwrites it unseen.
    static <T> Refused<T> changedMeanwhile() {
        return conflict("Somebody else has changed it meanwhile. Open it again to see the change.");
    }

    /// The reason, when refused.
    default Optional<String> refusal() {
        return this instanceof Refused<T> no ? Optional.of(no.reason()) : Optional.empty();
    }

    /// The value; for tests and for places where a refusal is impossible.
    ///
    /// @throws IllegalStateException if it was refused
    default T orThrow() {
        return switch (this) {
            case Done<T>(var value) -> value;
            case Refused<T> no -> throw new IllegalStateException(no.reason());
        };
    }

    default <R> Outcome<R> map(Function<T, R> then) {
        return switch (this) {
            case Done<T>(var value) -> done(then.apply(value));
            case Refused<T> refused -> refused.as();
        };
    }
}
