package org.retort.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.retort.hazards.Classified;
import org.retort.hazards.Classifier;
import org.retort.hazards.Portion;
import org.retort.hazards.Restricted;
import org.retort.hazards.Restrictions;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.retort.quantity.Strength;
import org.retort.quantity.StrengthUnit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a substance may do at any strength, whether or not the school holds it so: the same answer that a bottle of it
/// would get.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class SubstanceAnswers {

    private final Substances substances;
    private final FormulationStore formulations;
    private final HandAssessmentStore assessments;
    private final Answering answering;

    SubstanceAnswers(
            Substances substances,
            FormulationStore formulations,
            HandAssessmentStore assessments,
            Answering answering) {
        this.substances = substances;
        this.formulations = formulations;
        this.assessments = assessments;
        this.answering = answering;
    }

    /// What it may do dissolved at this strength; without one, as it is supplied. A strength that cannot be is refused.
    ///
    /// @throws NoSuchThing if the school has no such substance
    public Outcome<Answer> at(SubstanceId id, @Nullable Strength strength) {
        var substance = substance(id);
        var form = strength == null ? substance.suppliedForm() : Form.SOLUTION;
        return at(substance, form, strength);
    }

    /// What it may do in this form, at this strength.
    ///
    /// @throws NoSuchThing if the school has no such substance
    Outcome<Answer> in(SubstanceId id, Form form, @Nullable Strength strength) {
        return at(substance(id), form, strength);
    }

    /// What it may do dissolved as far as it will go.
    ///
    /// @throws NoSuchThing if the school has no such substance
    public Outcome<Answer> saturated(SubstanceId id) {
        return at(substance(id), Form.SATURATED, null);
    }

    /// What several components may do together, water being the rest; nonsense is refused, and so is a substance of
    /// which the engine has no facts.
    ///
    /// @throws NoSuchThing if the school has no such substance
    public Outcome<Classified> mixture(List<MixturePart> parts) {
        var portions = new ArrayList<Portion>();
        for (var part : parts) {
            var substance = substance(part.substance());
            var strength = part.strength();
            var asked = substance.asked(strength == null ? substance.suppliedForm() : Form.SOLUTION, strength);
            var facts = asked.facts(answering.schoolFacts(substance.id()));
            var concentration = asked.concentration();
            if (facts.isEmpty() || concentration.isEmpty()) {
                return Outcome.refused(
                        "components",
                        "Nobody knows what %s does in a mixture: enter its supplier's classification first."
                                .formatted(substance.name()));
            }
            portions.add(new Portion(facts.get(), concentration.get()));
        }
        return Classifier.classify(portions);
    }

    /// The bands of its strengths; empty for a mixture, and where the engine has no facts of it.
    ///
    /// @throws NoSuchThing if the school has no such substance
    public Optional<Strips> strips(SubstanceId id) {
        var substance = substance(id);
        return Strips.of(substance, answering.schoolFacts(id));
    }

    private Outcome<Answer> at(Substance substance, Form form, @Nullable Strength strength) {
        var byHand = formulations
                .idOf(substance.id(), form, Formulation.keyOf(strength))
                .flatMap(formulation -> assessments.latest(List.of(formulation.value())).stream()
                        .findFirst())
                .map(HandAssessment::row)
                .orElse(null);
        var asked = substance.asked(form, strength);
        Outcome<Classified> classified = Classifying.answer(asked, answering.schoolFacts(substance.id()), byHand);
        return classified.map(it -> new Answer(
                substance.row(),
                form,
                strength,
                FormulationFacts.label(substance.name(), asked),
                it,
                law(substance, it)));
    }

    private static List<Restricted> law(Substance substance, Classified classified) {
        return Restrictions.of(substance.referenceId(), substance.row().casNumber(), classified.massPercent());
    }

    /// What a bare `%` means for this substance: of volume for a liquid that is no acid, else of mass.
    static StrengthUnit ofPercent(Form physicalForm, String traits) {
        return physicalForm == Form.LIQUID && !traits.contains("acid")
                ? StrengthUnit.PERCENT_V_V
                : StrengthUnit.PERCENT_W_W;
    }

    /// What a bare `%` means for a substance of the school.
    ///
    /// @throws NoSuchThing if the school has no such substance
    public StrengthUnit ofPercent(SubstanceId id) {
        var data = substance(id).data();
        return ofPercent(data.physicalForm(), String.join(" ", data.traits()));
    }

    private Substance substance(SubstanceId id) {
        return substances.findById(id).orElseThrow(() -> new NoSuchThing("substance", id.value()));
    }
}
