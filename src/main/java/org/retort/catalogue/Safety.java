package org.retort.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.retort.hazards.Restrictions;
import org.retort.hazards.Stored;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.retort.quantity.Strength;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Formulations as storage and the law see them, also those that nobody has made yet.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Safety {

    private final Formulations formulations;
    private final Substances substances;
    private final SubstanceAnswers answers;

    Safety(Formulations formulations, Substances substances, SubstanceAnswers answers) {
        this.answers = answers;
        this.formulations = formulations;
        this.substances = substances;
    }

    /// Those that the school has, in one query more than their rows take, however many.
    public Map<FormulationId, FormulationSafety> of(Collection<FormulationId> ids) {
        var rows = formulations.rows(ids).values();
        if (rows.isEmpty()) {
            return Map.of();
        }
        var wanted = rows.stream().map(row -> row.substance().value()).collect(Collectors.toSet());
        var known =
                substances.safety(wanted).stream().collect(Collectors.toMap(SubstanceSafety::id, Function.identity()));
        return rows.stream()
                .collect(Collectors.toMap(FormulationRow::id, row -> safety(known.get(row.substance()), row)));
    }

    /// @throws NoSuchThing if the school has no such formulation
    public FormulationSafety of(FormulationId id) {
        var one = of(List.of(id)).get(id);
        if (one == null) {
            throw new NoSuchThing("formulation", id.value());
        }
        return one;
    }

    /// One that nobody may have made yet, classified all the same; nothing is written.
    ///
    /// @return a refusal with a sentence where the strength is nonsense
    /// @throws NoSuchThing if the school has no such substance
    public Outcome<FormulationSafety> of(SubstanceId substance, Form form, @Nullable Strength strength) {
        var made = formulations.of(substance).stream()
                .filter(row -> row.form() == form && Objects.equals(row.strength(), strength))
                .findFirst();
        if (made.isPresent()) {
            return Outcome.done(of(made.get().id()));
        }
        var facts = substances.safety(List.of(substance.value())).stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchThing("substance", substance.value()));
        return answers.in(substance, form, strength)
                .map(answer -> safety(
                        facts,
                        new FormulationRow(
                                FormulationId.next(),
                                substance,
                                facts.name(),
                                form,
                                strength,
                                answer.label(),
                                answer.classified().classification())));
    }

    private static FormulationSafety safety(@Nullable SubstanceSafety facts, FormulationRow row) {
        if (facts == null) {
            throw new NoSuchThing("substance", row.substance().value());
        }
        var percent = AnyStrength.massPercent(facts.referenceId(), row.form(), row.strength());
        return new FormulationSafety(
                row.substance(),
                row.label(),
                row.classification(),
                Stored.of(facts.referenceId(), facts.traitSet(), isDissolved(row), row.classification()),
                facts.home(),
                Restrictions.of(facts.referenceId(), facts.casNumber(), percent));
    }

    private static boolean isDissolved(FormulationRow row) {
        return row.form() == Form.SOLUTION || row.form() == Form.SATURATED;
    }
}
