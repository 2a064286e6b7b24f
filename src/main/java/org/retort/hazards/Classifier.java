package org.retort.hazards;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retort.hazards.Concentration.AsSupplied;
import org.retort.hazards.Concentration.Dissolved;
import org.retort.hazards.Concentration.Neat;
import org.retort.hazards.Concentration.Rest;
import org.retort.hazards.Concentration.Saturated;
import org.retort.hazards.engine.Answer;
import org.retort.hazards.engine.Blend;
import org.retort.hazards.engine.Converted;
import org.retort.hazards.engine.Part;
import org.retort.hazards.engine.Solution;
import org.retort.platform.Outcome;
import org.retort.quantity.Strength;

/// What a formulation may do, worked out from the facts of what is in it: no database, no clock, the same facts always
/// give the same answer.
public final class Classifier {

    private static final String FIELD = "strength";
    private static final String NO_REACTION =
            "What the components do to one another is not considered, only what each of them is.";

    private static final String REACTS =
            "%s reacts with water: its solution in water would hold another substance, which is not assessed here.";

    private static final String READ_THE_LABEL =
            "How strong the bottle is as it is bought is only roughly known: read its label, and ask for that strength.";

    private Classifier() {}

    /// Classifies one substance at one strength, or a mixture of several; water makes up the rest, or the
    /// component that is said to.
    ///
    /// @return a refusal with a sentence where the strength is nonsense, such as 40 mol/dm³ hydrochloric acid
    public static Outcome<Classified> classify(List<Portion> portions) {
        return switch (portions.size()) {
            case 0 -> Outcome.refused(FIELD, "There is nothing to classify: name a substance.");
            case 1 -> one(portions.getFirst().substance(), portions.getFirst().concentration());
            default -> several(portions);
        };
    }

    private static Outcome<Classified> one(SubstanceFacts facts, Concentration concentration) {
        return switch (concentration) {
            case Neat _, Rest _ -> Outcome.done(itself(facts, false));
            case AsSupplied() -> Outcome.done(itself(facts, true));
            case Saturated() ->
                Outcome.done(notAssessed(
                        "The strength of a saturated solution of %s is not known.".formatted(facts.inSentence())));
            case Dissolved(var strength) -> dissolved(facts, strength);
        };
    }

    /// A substance that is only bought dissolved is asked for by its bottle: neat it would be another substance.
    private static Classified itself(SubstanceFacts facts, boolean asSupplied) {
        var supplied = facts.supplied();
        var percent = supplied.percent();
        if (percent != null && isSolutionOf(facts, percent) && (asSupplied || facts.form() == PhysicalForm.SOLUTION)) {
            return new Classified(
                    Answer.of(List.of(new Part(facts, percent, Part.State.SUPPLIED))),
                    percent,
                    supplied.isUncertain() ? List.of(READ_THE_LABEL) : List.of());
        }
        var shown = asSupplied && percent != null ? percent : MassPercent.WHOLE;
        return new Classified(
                Answer.of(List.of(new Part(facts, MassPercent.WHOLE, Part.State.NEAT))), shown, List.of());
    }

    /// Whether the bottle holds less than the listing speaks of.
    private static boolean isSolutionOf(SubstanceFacts facts, MassPercent percent) {
        return !facts.supplied().isListed() && percent.compareTo(MassPercent.WHOLE) < 0;
    }

    private static Outcome<Classified> dissolved(SubstanceFacts facts, Strength strength) {
        return switch (Solution.of(facts, strength)) {
            case Converted.Known(var present, var remark) ->
                Outcome.done(new Classified(said(facts, present), present, remarks(facts, present, remark)));
            case Converted.Unknown(var reason) -> Outcome.done(notAssessed(reason));
            case Converted.Nonsense(var sentence) -> Outcome.refused(FIELD, sentence);
        };
    }

    /// What is at least as strong as the bottle that is bought is that bottle: what suppliers state of it holds.
    private static Classification said(SubstanceFacts facts, MassPercent present) {
        if (present.compareTo(MassPercent.WHOLE) >= 0) {
            return Answer.of(List.of(new Part(facts, present, Part.State.NEAT)));
        }
        var bottle = facts.supplied().percent();
        return bottle != null && present.compareTo(bottle) >= 0 && isSolutionOf(facts, bottle)
                ? Answer.of(List.of(new Part(facts, present, Part.State.SUPPLIED)))
                : facts.dissolved().at(present);
    }

    private static List<String> remarks(SubstanceFacts facts, MassPercent present, @Nullable String remark) {
        if (facts.reactsWithWater() && present.compareTo(MassPercent.WHOLE) < 0) {
            var reacts = REACTS.formatted(facts.name());
            return remark == null ? List.of(reacts) : List.of(reacts, remark);
        }
        return remark == null ? List.of() : List.of(remark);
    }

    private static Outcome<Classified> several(List<Portion> portions) {
        return switch (Blend.of(portions)) {
            case Blend.Result.Parts(var parts, var remarks) -> {
                var all = new ArrayList<>(remarks);
                all.add(NO_REACTION);
                yield Outcome.done(new Classified(Answer.of(parts), onlyPercent(parts), all));
            }
            case Blend.Result.Unknown(var reason) -> Outcome.done(notAssessed(reason));
            case Blend.Result.Nonsense(var sentence) -> Outcome.refused(FIELD, sentence);
        };
    }

    private static @Nullable MassPercent onlyPercent(List<Part> parts) {
        return parts.size() == 1 ? parts.getFirst().present() : null;
    }

    private static Classified notAssessed(String reason) {
        return new Classified(new Classification.NotAssessed(reason), null, List.of());
    }
}
