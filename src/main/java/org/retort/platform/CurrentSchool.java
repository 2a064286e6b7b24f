package org.retort.platform;

import java.util.Optional;
import java.util.function.Supplier;

/// The school this thread works for: told to a job, or else the school of who is signed in.
public final class CurrentSchool {

    private static final ScopedValue<SchoolId> TOLD = ScopedValue.newInstance();

    private CurrentSchool() {}

    public static Optional<SchoolId> get() {
        return TOLD.isBound() ? Optional.of(TOLD.get()) : Actor.current().map(Actor::school);
    }

    /// The school in hand.
    ///
    /// @throws IllegalStateException if no school is in hand
    public static SchoolId required() {
        return get().orElseThrow(() -> new IllegalStateException("no school is in hand"));
    }

    /// Runs `work` for `school`: for jobs and listeners, which nobody is signed in to. Start transactions inside
    /// `work`.
    public static <T> T in(SchoolId school, Supplier<T> work) {
        return ScopedValue.where(TOLD, school).call(work::get);
    }

    /// Runs `work` for `school`: for jobs and listeners, which nobody is signed in to. Start transactions inside
    /// `work`.
    public static void run(SchoolId school, Runnable work) {
        ScopedValue.where(TOLD, school).run(work);
    }
}
