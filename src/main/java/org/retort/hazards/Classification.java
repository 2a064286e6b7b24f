package org.retort.hazards;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a formulation may do to people and the environment. *Not classified* (assessed, nothing applies) is never
/// confused with *not assessed* (nobody knows yet).
public sealed interface Classification {

    /// At least one hazard statement applies, and every health and environment class is decided.
    ///
    /// @param findings the statements, each with what it follows from
    record Assessed(
            @Nullable SignalWord signalWord, List<Pictogram> pictograms, List<Finding> findings, Provenance provenance)
            implements Classification {

        public Assessed {
            pictograms = List.copyOf(pictograms);
            findings = List.copyOf(findings);
        }

        /// What a named person decided, with nothing computed.
        public static Assessed byHand(
                @Nullable SignalWord signalWord,
                List<Pictogram> pictograms,
                List<HazardStatement> statements,
                Provenance provenance) {
            var findings = statements.stream()
                    .map(statement -> Finding.byHand(statement, provenance))
                    .toList();
            return new Assessed(signalWord, pictograms, findings, provenance);
        }

        @Override
        public String word() {
            return provenance.marked(signalWord == null ? "" : signalWord.label());
        }
    }

    /// Health and environment are decided, but something physical is not known at this strength: each gap is printed
    /// and wants the signer's tick. There may be no finding at all.
    record PartlyAssessed(
            @Nullable SignalWord signalWord,
            List<Pictogram> pictograms,
            List<Finding> findings,
            List<Gap> gaps,
            Provenance provenance)
            implements Classification {

        public PartlyAssessed {
            pictograms = List.copyOf(pictograms);
            findings = List.copyOf(findings);
            gaps = List.copyOf(gaps);
        }

        @Override
        public String word() {
            return provenance.marked(signalWord == null ? "Partly assessed" : signalWord.label());
        }
    }

    /// Assessed, and no hazard class applies.
    record NotClassified(Provenance provenance) implements Classification {

        @Override
        public String word() {
            return provenance.marked("Not classified");
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

    /// `Danger`, `Warning`, `Not classified`, `Partly assessed`, `NOT ASSESSED`, or empty where statements apply that
    /// carry no signal word; with `, made milder` where a person left something out.
    String word();

    default boolean isAssessed() {
        return !(this instanceof NotAssessed);
    }

    /// Null where none follows, or where nobody knows.
    default @Nullable SignalWord signalWord() {
        return null;
    }

    /// Those of the label, after CLP Article 26; empty where none follows.
    default List<Pictogram> pictograms() {
        return List.of();
    }

    /// The statements with what each follows from; empty where none applies.
    default List<Finding> findings() {
        return List.of();
    }

    /// What is not known of a [PartlyAssessed]; else empty.
    default List<Gap> gaps() {
        return List.of();
    }

    /// Who says so; null where nobody has said anything.
    default @Nullable Provenance provenance() {
        return null;
    }

    /// The mark of what a person made milder, to be shown and printed wherever this is; empty when nobody did.
    default String mark() {
        var provenance = provenance();
        return provenance == null ? "" : provenance.mark();
    }

    default List<HazardStatement> statements() {
        return findings().stream().map(Finding::statement).toList();
    }

    /// What scripts read: `assessed`, `partly-assessed`, `not-classified`, `not-assessed`.
    default String status() {
        return switch (this) {
            case Assessed _ -> "assessed";
            case PartlyAssessed _ -> "partly-assessed";
            case NotClassified _ -> "not-classified";
            case NotAssessed _ -> "not-assessed";
        };
    }

    /// Whether one of these single codes applies, such as `H314`.
    default boolean hasAnyOf(String... codes) {
        var wanted = List.of(codes);
        return statements().stream().flatMap(HazardStatement::codes).anyMatch(wanted::contains);
    }
}
