package org.retort.hazards;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.retort.hazards.engine.Label;

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

    /// Assessed, and no hazard class of the law applies.
    ///
    /// @param findings what only suppliers add, to be checked; it never changes the status, but is on the label
    record NotClassified(Provenance provenance, List<Finding> findings) implements Classification {

        public NotClassified {
            findings = List.copyOf(findings);
        }

        public NotClassified(Provenance provenance) {
            this(provenance, List.of());
        }

        @Override
        public @Nullable SignalWord signalWord() {
            return findings.isEmpty() ? null : Label.of(findings).signalWord();
        }

        @Override
        public List<Pictogram> pictograms() {
            return findings.isEmpty() ? List.of() : Label.of(findings).pictograms();
        }

        @Override
        public String word() {
            if (findings.isEmpty()) {
                return provenance.marked("Not classified");
            }
            var stated = signalWord();
            return provenance.marked(stated == null ? "" : stated.label());
        }
    }

    /// Nobody has assessed it; never to be shown as safe, whatever else is stated of it.
    ///
    /// @param reason one or more sentences that say why
    /// @param findings what is stated all the same, such as by an employer's band: shown and printed; there may be
    ///     more
    record NotAssessed(String reason, List<Finding> findings) implements Classification {

        public NotAssessed {
            findings = List.copyOf(findings);
        }

        public NotAssessed(String reason) {
            this(reason, List.of());
        }

        @Override
        public String word() {
            return "NOT ASSESSED";
        }

        @Override
        public @Nullable SignalWord signalWord() {
            return Label.of(findings).signalWord();
        }

        @Override
        public List<Pictogram> pictograms() {
            return Label.of(findings).pictograms();
        }
    }

    /// The answer that these findings make, with the label that follows from them: with gaps *partly assessed*, with
    /// neither *not classified*.
    static Classification of(List<Finding> findings, List<Gap> gaps, Provenance provenance) {
        var label = Label.of(findings);
        if (!gaps.isEmpty()) {
            return new PartlyAssessed(label.signalWord(), label.pictograms(), findings, gaps, provenance);
        }
        return findings.isEmpty()
                ? new NotClassified(provenance)
                : new Assessed(label.signalWord(), label.pictograms(), findings, provenance);
    }

    /// Two answers about one thing made into one, such as the law's and an employer's band: effect by effect the graver
    /// stands. What is not assessed stays so, and carries what the other states.
    static Classification stricter(Classification one, Classification other) {
        return Stricter.of(one, other);
    }

    /// `Danger`, `Warning`, `Not classified`, `Partly assessed`, `NOT ASSESSED`, or empty where statements apply that
    /// carry no signal word; with `, made milder` where a person left something out.
    String word();

    /// What stands for this in one word or a few: the word, or where statements apply that carry no signal word, their
    /// codes, such as `H412`. Never empty, and never *not classified* where a statement applies.
    default String wordOrCodes() {
        var stated = this instanceof Assessed
                || this instanceof NotClassified && !findings().isEmpty();
        return stated && signalWord() == null
                ? provenance()
                        .marked(statements().stream().map(HazardStatement::code).collect(Collectors.joining(" ")))
                : word();
    }

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

    /// Who says so; of what nobody assessed, nobody.
    default Provenance provenance() {
        return new Provenance("", "", null, null, "not assessed");
    }

    /// The same with every finding to be checked and more gaps, because what it rests on is in doubt.
    default Classification toBeChecked(List<Gap> more) {
        var gaps = Stream.concat(gaps().stream(), more.stream()).toList();
        var findings = findings().stream().map(Finding::toBeChecked).toList();
        return switch (this) {
            case NotAssessed none -> {
                var reasons =
                        Stream.concat(Stream.of(none.reason()), more.stream().map(Gap::sentence));
                yield new NotAssessed(reasons.collect(Collectors.joining(" ")), findings);
            }
            case NotClassified none when gaps.isEmpty() -> new NotClassified(none.provenance(), findings);
            default -> of(findings, gaps, provenance());
        };
    }

    /// The same, now that a named person compared what it rests on with a source.
    ///
    /// @param against such as `safety data sheet of Acme Ltd, 2 March 2026`
    default Classification confirmed(String by, LocalDate on, String against) {
        var findings = findings().stream().map(Finding::confirmed).toList();
        var signed = provenance().confirmed(by, on, against);
        return switch (this) {
            case NotAssessed none -> none;
            case NotClassified _ -> new NotClassified(signed, findings);
            default -> of(findings, gaps(), signed);
        };
    }

    /// The same with the mark of who made it milder, and why. What nobody assessed is milder than nothing.
    default Classification madeMilder(List<MadeMilder> milder) {
        var marked = provenance().milder(milder);
        return switch (this) {
            case NotAssessed none -> none;
            case NotClassified none -> new NotClassified(marked, none.findings());
            case Assessed it -> new Assessed(it.signalWord(), it.pictograms(), it.findings(), marked);
            case PartlyAssessed it ->
                new PartlyAssessed(it.signalWord(), it.pictograms(), it.findings(), it.gaps(), marked);
        };
    }

    /// What is not known of a [PartlyAssessed]; else empty.
    default List<Gap> gaps() {
        return List.of();
    }

    /// The mark of what a person made milder, to be shown and printed wherever this is; empty when nobody did.
    default String mark() {
        return provenance().mark();
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
