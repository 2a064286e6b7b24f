package org.retort.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.retort.platform.NoSuchThing;
import org.retort.platform.OpenDoor;
import org.retort.platform.Outcome;
import org.retort.quantity.Strength;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Substances at a strength, in a form, and the one classification of each that everybody shows.
@Service
@PreAuthorize("isAuthenticated()")
public class Formulations {

    private final FormulationStore formulations;
    private final Substances substances;
    private final Answering answering;

    Formulations(FormulationStore formulations, Substances substances, Answering answering) {
        this.formulations = formulations;
        this.substances = substances;
        this.answering = answering;
    }

    /// Finds the formulation, or makes it. A liquid at 100 % is the neat liquid.
    ///
    /// @param strength null for what has none: neat, saturated, ready to use
    /// @throws NoSuchThing if the school has no such substance
    @Transactional
    public Outcome<FormulationId> of(SubstanceId substance, Form form, @Nullable Strength strength) {
        return switch (new WantedFormulation(substance, form, strength).settled()) {
            case Outcome.Refused<WantedFormulation> no -> no.as();
            case Outcome.Done<WantedFormulation>(var wanted) ->
                formulations
                        .idOf(wanted.substance(), wanted.form(), Formulation.keyOf(wanted.strength()))
                        .map(Outcome::done)
                        .orElseGet(() ->
                                Objects.requireNonNull(make(Set.of(wanted)).get(wanted)));
        };
    }

    /// As [#of(SubstanceId, Form, Strength)] for many at once, in a fixed number of queries.
    ///
    /// @throws NoSuchThing if the school lacks one of the substances
    @Transactional
    public Map<WantedFormulation, Outcome<FormulationId>> all(Set<WantedFormulation> asked) {
        var answers = new HashMap<WantedFormulation, Outcome<FormulationId>>();
        var settled = new HashMap<WantedFormulation, WantedFormulation>();
        for (var wanted : asked) {
            switch (wanted.settled()) {
                case Outcome.Refused<WantedFormulation> no -> answers.put(wanted, no.as());
                case Outcome.Done<WantedFormulation>(var kept) -> settled.put(wanted, kept);
            }
        }
        var made = make(Set.copyOf(settled.values()));
        settled.forEach((wanted, kept) -> answers.put(wanted, Objects.requireNonNull(made.get(kept))));
        return answers;
    }

    /// @throws NoSuchThing if the school has no such formulation
    @Transactional(readOnly = true)
    public FormulationRow row(FormulationId id) {
        var row = rows(List.of(id)).get(id);
        if (row == null) {
            throw new NoSuchThing("formulation", id.value());
        }
        return row;
    }

    /// The rows of those that the school has, in three queries however many.
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll()")
    @OpenDoor("jobs ask when a newer library says something else; it tells of the school in hand only")
    public Map<FormulationId, FormulationRow> rows(Collection<FormulationId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var wanted = ids.stream().map(FormulationId::value).collect(Collectors.toSet());
        return byId(answering.rows(formulations.facts(wanted)));
    }

    /// The formulations of one substance, the neat ones first, then by strength.
    @Transactional(readOnly = true)
    public List<FormulationRow> of(SubstanceId substance) {
        return answering.rows(formulations.of(substance));
    }

    /// Finds or makes each, unless it is nonsense: stronger than the substance can be. What another made meanwhile is
    /// found, for the substances are held.
    private Map<WantedFormulation, Outcome<FormulationId>> make(Set<WantedFormulation> wanted) {
        var ids = wanted.stream().map(one -> one.substance().value()).collect(Collectors.toSet());
        var held = ids.isEmpty()
                ? Map.<SubstanceId, Substance>of()
                : substances.holdAll(ids).stream().collect(Collectors.toMap(Substance::id, Function.identity()));
        var school = answering.schoolFacts(held.values());
        var known = known(ids);
        var made = new HashMap<WantedFormulation, Outcome<FormulationId>>();
        for (var one : wanted) {
            var substance = held.get(one.substance());
            if (substance == null) {
                throw new NoSuchThing("substance", one.substance().value());
            }
            var kept = one.in(substance.fitting(one.form()));
            var outcome = known.computeIfAbsent(
                    kept.key(), _ -> make(substance, kept, school.getOrDefault(substance.id(), SchoolFacts.NONE)));
            made.put(one, outcome);
        }
        return made;
    }

    private Outcome<FormulationId> make(Substance substance, WantedFormulation wanted, SchoolFacts school) {
        return Classifying.undecided(substance.asked(wanted.form(), wanted.strength()), school)
                .map(answer -> {
                    var fresh = new Formulation(substance, wanted.form(), wanted.strength());
                    fresh.keep(answer.classification());
                    return formulations.save(fresh).id();
                });
    }

    private Map<FormulationKey, Outcome<FormulationId>> known(Set<UUID> substances) {
        var known = new HashMap<FormulationKey, Outcome<FormulationId>>();
        if (!substances.isEmpty()) {
            formulations.known(substances).forEach(one -> known.put(one.key(), Outcome.done(one.id())));
        }
        return known;
    }

    private static Map<FormulationId, FormulationRow> byId(List<FormulationRow> rows) {
        return rows.stream()
                .collect(Collectors.toMap(FormulationRow::id, row -> row, (first, _) -> first, LinkedHashMap::new));
    }
}
