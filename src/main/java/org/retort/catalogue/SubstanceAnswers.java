package org.retort.catalogue;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.retort.hazards.Classified;
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
    private final MixtureAnswers mixtures;

    SubstanceAnswers(
            Substances substances,
            FormulationStore formulations,
            HandAssessmentStore assessments,
            Answering answering,
            MixtureAnswers mixtures) {
        this.substances = substances;
        this.formulations = formulations;
        this.assessments = assessments;
        this.answering = answering;
        this.mixtures = mixtures;
    }

    /// What it may do dissolved at this strength; without one, as it is supplied. A strength that cannot be is refused.
    ///
    /// @throws NoSuchThing if the school has no such substance
    public Outcome<Answer> at(SubstanceId id, @Nullable Strength strength) {
        var substance = substance(id);
        var form = strength == null ? substance.suppliedForm() : Form.SOLUTION;
        return at(substance, form, strength);
    }

    /// What it may do dissolved as far as it will go.
    ///
    /// @throws NoSuchThing if the school has no such substance
    public Outcome<Answer> saturated(SubstanceId id) {
        return at(substance(id), Form.SATURATED, null);
    }

    /// What several components may do together, water being the rest, and what the law says of it; nonsense is refused,
    /// and so is a substance of which the engine has no facts.
    ///
    /// @throws NoSuchThing if the school has no such substance
    public Outcome<MixtureAnswer> mixture(List<MixturePart> parts) {
        return mixtures.asked(parts);
    }

    /// The bands of its strengths; empty for a mixture, and where the engine has no facts of it.
    ///
    /// @throws NoSuchThing if the school has no such substance
    public Optional<Strips> strips(SubstanceId id) {
        var substance = substance(id);
        return Strips.of(substance.asked(Form.SOLUTION, null), answering.schoolFacts(substance));
    }

    private Outcome<Answer> at(Substance substance, Form form, @Nullable Strength strength) {
        var byHand = formulations
                .idOf(substance.id(), form, Formulation.keyOf(strength))
                .flatMap(formulation -> assessments.latest(List.of(formulation.value())).stream()
                        .findFirst())
                .map(HandAssessment::row)
                .orElse(null);
        var asked = substance.asked(form, strength);
        var school = answering.schoolFacts(substance);
        Outcome<Classified> classified = Classifying.answer(asked, school, byHand);
        return classified.map(it -> new Answer(
                substance.row(),
                form,
                strength,
                FormulationFacts.label(substance.name(), asked),
                it,
                Law.of(asked, substance.row().casNumber(), school)));
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
