package org.retort.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.SubstanceDecision.Said;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.retort.quantity.Strength;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a safety lead decides about the facts of a substance: confirming the library's, the employer's stricter band,
/// the supplier's classification. Nothing is overwritten; each decision publishes [SubstanceFactsChanged].
@Service
@PreAuthorize("hasRole('SAFETY_LEAD')")
public class SubstanceDecisions {

    private static final int LONGEST = 500;

    private final Substances substances;
    private final SubstanceDecisionStore decisions;
    private final DecisionRecording recording;
    private final LessSaid less;
    private final Clock clock;

    SubstanceDecisions(
            Substances substances,
            SubstanceDecisionStore decisions,
            DecisionRecording recording,
            LessSaid less,
            Clock clock) {
        this.substances = substances;
        this.decisions = decisions;
        this.recording = recording;
        this.less = less;
        this.clock = clock;
    }

    /// All decisions on one substance, the latest first.
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<SubstanceDecisionRow> history(SubstanceId substance) {
        return decisions.of(List.of(substance.value())).stream()
                .map(SubstanceDecision::row)
                .toList()
                .reversed();
    }

    /// The library's facts of this substance were held against a source and are right.
    ///
    /// @param against what they were held against, such as the list of Great Britain with its date
    /// @throws NoSuchThing if the school has no such substance
    @Transactional
    public Outcome<SubstanceDecisionRow> confirm(SubstanceId substance, String against, LocalDate on) {
        return decide(
                substance,
                new Said(DecisionKind.CONFIRMED, null, List.of(), null, against, on),
                "Say what you held it against, such as the list of Great Britain or a safety data sheet, with its date.");
    }

    /// From this strength on, the employer's rules state these hazards, whatever the law's limits say.
    ///
    /// @param from null for every strength
    /// @throws NoSuchThing if the school has no such substance
    @Transactional
    public Outcome<SubstanceDecisionRow> addBand(
            SubstanceId substance, @Nullable Strength from, List<StatedHazard> hazards, String reference) {
        if (hazards.isEmpty()) {
            return Outcome.refused("hazards", "Pick the statements of the band.");
        }
        return decide(
                substance,
                new Said(DecisionKind.BAND, null, hazards, from, reference, LocalDate.now(clock)),
                "Say where the employer's rule stands, with its edition or date.");
    }

    /// As [#addSupplierSheet(SubstanceId, List, String, LocalDate, String)], making nothing milder.
    @Transactional
    public Outcome<SubstanceDecisionRow> addSupplierSheet(
            SubstanceId substance, List<StatedHazard> hazards, String sheet, LocalDate revised) {
        return addSupplierSheet(substance, hazards, sheet, revised, "");
    }

    /// The supplier's classification, from section 2 of a safety data sheet; it replaces one entered before. A
    /// line that the engine cannot read is refused. A code without its class counts as the strictest that it
    /// can stand for. A sheet that says less than the one before needs a reason, which is then shown and printed.
    ///
    /// @param hazards none when the sheet says that it is not classified
    /// @param revised the sheet's own revision date
    /// @param milderBecause why it may say less than the one before; empty when it does not
    /// @throws NoSuchThing if the school has no such substance
    @Transactional
    public Outcome<SubstanceDecisionRow> addSupplierSheet(
            SubstanceId substance, List<StatedHazard> hazards, String sheet, LocalDate revised, String milderBecause) {
        var said = new Said(DecisionKind.SUPPLIER, null, hazards, null, sheet, revised);
        return decide(substance, said.because(milderBecause), "Name the sheet: supplier and product.");
    }

    /// A decision no longer counts, because of a reason.
    ///
    /// @param number of the decision
    /// @throws NoSuchThing if the school has no such substance
    @Transactional
    public Outcome<SubstanceDecisionRow> withdraw(SubstanceId substance, int number, String because) {
        var counts = SchoolFacts.counting(history(substance)).stream().anyMatch(row -> row.number() == number);
        if (!counts) {
            return Outcome.conflict(
                    "This decision does not count any more. Open the substance again to see the change.");
        }
        return decide(
                substance,
                new Said(DecisionKind.WITHDRAWN, number, List.of(), null, because, LocalDate.now(clock)),
                "Say why it no longer counts.");
    }

    private Outcome<SubstanceDecisionRow> decide(SubstanceId id, Said said, String sourceMissing) {
        var refused = reasonAgainst(said, sourceMissing);
        if (refused.isPresent()) {
            return refused.get();
        }
        var held = substances.hold(id).orElseThrow(() -> new NoSuchThing("substance", id.value()));
        var milder = said.kind() == DecisionKind.SUPPLIER ? lessThanBefore(held, said) : List.<String>of();
        return LessSaid.reasonAgainst(milder, said.milderBecause().strip())
                .<Outcome<SubstanceDecisionRow>>map(reason -> Outcome.refused("milderBecause", reason))
                .orElseGet(() -> Outcome.done(recording.record(held, milder.isEmpty() ? said.because("") : said)));
    }

    /// What a sheet no longer says that the one before did; the first one takes nothing away.
    private List<String> lessThanBefore(Substance held, Said said) {
        var replaces =
                SchoolFacts.counting(history(held.id())).stream().anyMatch(row -> row.kind() == DecisionKind.SUPPLIER);
        return replaces ? less.by(held, new OtherFacts.Decision(recording.supposed(held, said))) : List.of();
    }

    private Optional<Outcome.Refused<SubstanceDecisionRow>> reasonAgainst(Said said, String sourceMissing) {
        if (said.source().isBlank()) {
            return Optional.of(Outcome.refused("source", sourceMissing));
        }
        if (said.source().strip().length() > LONGEST) {
            return Optional.of(Outcome.refused("source", "Say it in at most %d characters.".formatted(LONGEST)));
        }
        var problem = said.kind() == DecisionKind.SUPPLIER
                ? said.hazards().stream()
                        .flatMap(hazard -> hazard.problem().stream())
                        .findFirst()
                : Optional.<String>empty();
        if (problem.isPresent()) {
            return Optional.of(Outcome.refused("hazards", problem.get()));
        }
        if (StatedHazard.lines(said.hazards()).length() > 2 * LONGEST) {
            return Optional.of(Outcome.refused("hazards", "That is too much to keep: shorten the categories."));
        }
        return said.dated().isAfter(LocalDate.now(clock))
                ? Optional.of(Outcome.refused("dated", "The date lies in the future."))
                : Optional.empty();
    }
}
