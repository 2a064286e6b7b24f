package org.retort.assessments;

import java.util.List;
import java.util.Optional;

/// Whether a lesson may go ahead on paper: is it assessed and signed, as it now stands?
///
/// @param assessment the assessment in question, unless there is none
/// @param reasons why a signed one no longer holds, each a sentence; empty in every other state
public record Validity(State state, Optional<AssessmentId> assessment, List<String> reasons) {

    /// The answer in one word.
    public enum State {
        /// Nobody has begun.
        NONE,
        /// Begun, not signed.
        DRAFT,
        /// Signed, and the lesson is still what was signed.
        SIGNED,
        /// Signed, but the lesson is no longer what was signed.
        INVALIDATED
    }

    public Validity {
        reasons = List.copyOf(reasons);
    }

    static Validity none() {
        return new Validity(State.NONE, Optional.empty(), List.of());
    }

    /// Whether the kit may be delivered.
    public boolean signed() {
        return state == State.SIGNED;
    }
}
