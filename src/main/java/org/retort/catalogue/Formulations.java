package org.retort.catalogue;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.retort.platform.NoSuchThing;
import org.retort.platform.OpenDoor;
import org.retort.platform.Outcome;
import org.retort.quantity.Strength;
import org.retort.quantity.StrengthUnit;
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
        if (strength != null && isWhole(strength)) {
            return of(substance, form == Form.SOLUTION ? Form.LIQUID : form, null);
        }
        if (strength == null && form == Form.SOLUTION) {
            return Outcome.refused("strength", "Say how strong the solution is, such as 2 mol/dm³.");
        }
        if (strength != null && form != Form.SOLUTION) {
            return Outcome.refused(
                    "strength", "A strength belongs to a solution. Choose “solution”, or leave the strength empty.");
        }
        var known = formulations.idOf(substance, form, Formulation.keyOf(strength));
        return known.isPresent() ? Outcome.done(known.get()) : make(substance, form, strength);
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

    /// Makes it, unless it is nonsense: stronger than the substance can be.
    private Outcome<FormulationId> make(SubstanceId substance, Form form, @Nullable Strength strength) {
        var held = substances.hold(substance).orElseThrow(() -> new NoSuchThing("substance", substance.value()));
        if (held.fitting(form) != form) {
            return of(substance, held.fitting(form), strength);
        }
        var known = formulations.idOf(substance, form, Formulation.keyOf(strength)); // made while this one waited
        if (known.isPresent()) {
            return Outcome.done(known.get());
        }
        var fresh = new Formulation(held, form, strength);
        return Classifying.undecided(held.asked(form, strength), answering.schoolFacts(held))
                .map(answer -> {
                    fresh.keep(answer.classification());
                    return formulations.save(fresh).id();
                });
    }

    private static Map<FormulationId, FormulationRow> byId(List<FormulationRow> rows) {
        return rows.stream()
                .collect(Collectors.toMap(FormulationRow::id, row -> row, (first, _) -> first, LinkedHashMap::new));
    }

    private static boolean isWhole(Strength strength) {
        return (strength.unit() == StrengthUnit.PERCENT_V_V || strength.unit() == StrengthUnit.PERCENT_W_W)
                && strength.value().compareTo(BigDecimal.valueOf(100)) == 0;
    }
}
