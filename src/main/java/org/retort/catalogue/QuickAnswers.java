package org.retort.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.retort.hazards.Classified;
import org.retort.platform.Outcome;
import org.retort.quantity.Strength;
import org.retort.quantity.StrengthUnit;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Answers a line such as `NaOH 0.5M` at once, for the few substances that it may mean.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class QuickAnswers {

    private static final int MEANT = 3;

    private final SubstanceCatalogue catalogue;
    private final SubstanceAnswers answers;
    private final Formulations formulations;

    QuickAnswers(SubstanceCatalogue catalogue, SubstanceAnswers answers, Formulations formulations) {
        this.catalogue = catalogue;
        this.answers = answers;
        this.formulations = formulations;
    }

    /// The answers, the likeliest first; none where nothing is called so, or the strength cannot be.
    public List<Answer> to(WhatIsItAt asked, int limit) {
        if (asked.name().isBlank()) {
            return List.of();
        }
        return catalogue.find(asked.name(), PageRequest.ofSize(MEANT)).stream()
                .flatMap(row -> of(row, asked).stream())
                .limit(limit)
                .toList();
    }

    private List<Answer> of(SubstanceRow row, WhatIsItAt asked) {
        if (asked.value() != null) {
            return strengths(row, asked).stream()
                    .flatMap(strength -> done(answers.at(row.id(), strength)).stream())
                    .toList();
        }
        return switch (asked.how()) {
            case BENCH -> held(row);
            case SATURATED -> done(answers.saturated(row.id())).stream().toList();
            case CONCENTRATED, UNSAID ->
                done(answers.at(row.id(), null)).stream().toList();
        };
    }

    /// A bare `%` of a liquid may be of volume or of mass: both are answered.
    private List<Strength> strengths(SubstanceRow row, WhatIsItAt asked) {
        var read = new LinkedHashSet<Strength>();
        asked.strength(answers.ofPercent(row.id())).ifPresent(read::add);
        if (asked.unit() == null) {
            asked.strength(StrengthUnit.PERCENT_W_W).ifPresent(read::add);
        }
        return new ArrayList<>(read);
    }

    /// As the school keeps it: the strengths in use.
    private List<Answer> held(SubstanceRow row) {
        return formulations.of(row.id()).stream()
                .filter(it -> it.strength() != null)
                .map(it -> new Answer(
                        row,
                        it.form(),
                        it.strength(),
                        it.label(),
                        new Classified(it.classification(), null, List.of()),
                        List.of()))
                .toList();
    }

    private static Optional<Answer> done(Outcome<Answer> outcome) {
        return outcome instanceof Outcome.Done<Answer>(var answer) ? Optional.of(answer) : Optional.empty();
    }
}
