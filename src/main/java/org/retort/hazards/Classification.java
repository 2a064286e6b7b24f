package org.retort.hazards;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a formulation may do to people and the environment. *Not classified* (assessed, nothing applies) is never
/// confused with *not assessed* (nobody knows yet).
public sealed interface Classification {

    /// At least one hazard statement applies.
    record Assessed(
            @Nullable SignalWord signalWord,
            List<Pictogram> pictograms,
            List<HazardStatement> statements,
            Provenance provenance)
            implements Classification {

        public Assessed {
            pictograms = List.copyOf(pictograms);
            statements = List.copyOf(statements);
        }

        @Override
        public String word() {
            return signalWord == null ? "" : signalWord.label();
        }
    }

    /// A person looked and no hazard class applies.
    record NotClassified(Provenance provenance) implements Classification {

        @Override
        public String word() {
            return "Not classified";
        }
    }

    /// Nobody has assessed it; never to be shown as safe.
    ///
    /// @param reason a sentence that says why
    record NotAssessed(String reason) implements Classification {

        @Override
        public String word() {
            return "NOT ASSESSED";
        }
    }

    /// `Danger`, `Warning`, `Not classified`, `NOT ASSESSED`, or empty where statements apply that carry no signal
    /// word.
    String word();

    default boolean isAssessed() {
        return !(this instanceof NotAssessed);
    }

    /// Empty unless [Assessed].
    default List<Pictogram> pictograms() {
        return List.of();
    }

    /// Empty unless [Assessed].
    default List<HazardStatement> statements() {
        return List.of();
    }

    /// Whether one of these single codes applies, such as `H314`.
    default boolean hasAnyOf(String... codes) {
        var wanted = List.of(codes);
        return statements().stream().flatMap(HazardStatement::codes).anyMatch(wanted::contains);
    }
}
