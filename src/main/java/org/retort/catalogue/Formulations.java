package org.retort.catalogue;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.retort.platform.NoSuchThing;
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
    private final HandAssessmentStore assessments;

    Formulations(FormulationStore formulations, Substances substances, HandAssessmentStore assessments) {
        this.formulations = formulations;
        this.substances = substances;
        this.assessments = assessments;
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
        return Outcome.done(formulations
                .idOf(substance, form, Formulation.keyOf(strength))
                .orElseGet(() -> make(substance, form, strength)));
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

    /// The rows of those that the school has, in two queries however many.
    @Transactional(readOnly = true)
    public Map<FormulationId, FormulationRow> rows(Collection<FormulationId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var wanted = ids.stream().map(FormulationId::value).collect(Collectors.toSet());
        return byId(classified(formulations.facts(wanted)));
    }

    /// The formulations of one substance, the neat ones first, then by strength.
    @Transactional(readOnly = true)
    public List<FormulationRow> of(SubstanceId substance) {
        return classified(formulations.of(substance));
    }

    private FormulationId make(SubstanceId substance, Form form, @Nullable Strength strength) {
        var held = substances.hold(substance).orElseThrow(() -> new NoSuchThing("substance", substance.value()));
        return formulations
                .idOf(substance, form, Formulation.keyOf(strength)) // made by another while this one waited
                .orElseGet(() ->
                        formulations.save(new Formulation(held, form, strength)).id());
    }

    private List<FormulationRow> classified(List<FormulationFacts> facts) {
        if (facts.isEmpty()) {
            return List.of();
        }
        var ids = facts.stream().map(fact -> fact.id().value()).toList();
        var byHand = assessments.latest(ids).stream()
                .map(HandAssessment::row)
                .collect(Collectors.toMap(HandAssessmentRow::formulation, row -> row));
        return facts.stream()
                .map(fact -> fact.row(Classifying.of(fact, byHand.get(fact.id()))))
                .toList();
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
