package org.retort.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

    private final FormulationStore formulations;
    private final Substances substances;
    private final Answering answering;
    private final KeptReading kept;

    Safety(FormulationStore formulations, Substances substances, Answering answering, KeptReading kept) {
        this.formulations = formulations;
        this.substances = substances;
        this.answering = answering;
        this.kept = kept;
    }

    /// Those that the school has, in one query more than their rows take, however many.
    public Map<FormulationId, FormulationSafety> of(Collection<FormulationId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var wanted = ids.stream().map(FormulationId::value).collect(Collectors.toSet());
        var answered = answering.answered(formulations.facts(wanted));
        if (answered.isEmpty()) {
            return Map.of();
        }
        var known = kept.of(
                answered.stream().map(one -> one.facts().substance()).toList(),
                answered.stream()
                        .flatMap(one -> Blending.components(one.facts().asked(), one.school()))
                        .toList());
        return answered.stream()
                .collect(Collectors.toMap(
                        one -> one.facts().id(),
                        one -> safety(known, one.facts().asked(), one.school(), one.row())));
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
    public Outcome<FormulationSafety> of(SubstanceId id, Form form, @Nullable Strength strength) {
        var made = formulations.idOf(id, form, Formulation.keyOf(strength));
        if (made.isPresent()) {
            return Outcome.done(of(made.get()));
        }
        var substance = substances.findById(id).orElseThrow(() -> new NoSuchThing("substance", id.value()));
        var asked = substance.asked(substance.fitting(form), strength);
        var school = answering.schoolFacts(substance);
        var known = kept.of(List.of(id), Blending.components(asked, school).toList());
        return Classifying.undecided(asked, school)
                .map(answer -> safety(
                        known,
                        asked,
                        school,
                        new FormulationRow(
                                FormulationId.next(),
                                id,
                                substance.name(),
                                asked.form(),
                                strength,
                                FormulationFacts.label(substance.name(), asked),
                                answer.classification())));
    }

    private static FormulationSafety safety(Kept kept, Asked asked, SchoolFacts school, FormulationRow row) {
        var facts = kept.of(row.substance());
        if (facts == null) {
            throw new NoSuchThing("substance", row.substance().value());
        }
        return new FormulationSafety(
                row.substance(),
                row.label(),
                row.classification(),
                kept.stored(facts, asked, school, row.classification()),
                facts.home(),
                kept.milder(facts, asked, school),
                Law.of(asked, facts.casNumber(), school));
    }
}
