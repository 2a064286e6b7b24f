package org.retort.catalogue;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retort.hazards.LeftOut;
import org.retort.hazards.Mixtures;
import org.retort.people.Role;
import org.springframework.stereotype.Component;

/// What a change of facts of one substance would make milder: it is refused to whoever is no safety lead, and without a
/// reason.
@Component
class LessSaid {

    private static final int LONGEST = 500;
    private static final int NAMED = 3;

    private final FormulationStore formulations;
    private final Answering answering;

    LessSaid(FormulationStore formulations, Answering answering) {
        this.formulations = formulations;
        this.answering = answering;
    }

    /// What would be left out at the strengths that the school has, of the substance and of the mixtures that it is in;
    /// where that is nothing, at the limits of the substance, whether or not the school has it so strong.
    ///
    /// @return such as `Sodium hydroxide 0.5 mol/dm³ without H315, H319`
    List<String> by(Substance held, OtherFacts change) {
        var atHeld = held(held, change);
        return atHeld.isEmpty() ? atLimits(held, change) : atHeld;
    }

    private List<String> held(Substance held, OtherFacts change) {
        var mixtures = new HashSet<>(Mixtures.with(held.referenceId()));
        mixtures.add(""); // no substance carries it; an empty list is no list to every database
        return answering.answered(formulations.restingOn(held.id(), mixtures)).stream()
                .sorted(Comparator.comparing(
                        (Answering.Answered one) -> !one.facts().substance().equals(held.id())))
                .flatMap(one -> milder(one, held, change).stream())
                .toList();
    }

    private static Optional<String> milder(Answering.Answered one, Substance held, OtherFacts change) {
        var asked = one.facts().asked();
        return one.facts().substance().equals(held.id())
                ? milder(asked, change.of(asked), one.school(), change.of(one.school()), one)
                : milder(asked, asked, one.school(), one.school().with(part -> isIn(part, held, change), change), one);
    }

    /// The library's mixtures count by the library's numbers, so that only what is decided of a component reaches them.
    private static boolean isIn(Ingredient part, Substance held, OtherFacts change) {
        return part.is(held.id(), change instanceof OtherFacts.Numbers ? "" : held.referenceId());
    }

    private static Optional<String> milder(
            Asked asked, Asked other, SchoolFacts school, SchoolFacts facts, Answering.Answered one) {
        return without(
                one.row().label(),
                LeftOut.between(
                        Classifying.unmarked(asked, school, one.byHand()),
                        Classifying.unmarked(other, facts, one.byHand())));
    }

    private List<String> atLimits(Substance held, OtherFacts change) {
        var school = answering.schoolFacts(held);
        var facts = change.of(school);
        var dissolved = held.asked(Form.SOLUTION, null);
        var limits = Stream.of(Strips.of(dissolved, school), Strips.of(change.of(dissolved), facts))
                .flatMap(Optional::stream)
                .flatMap(strips -> strips.limits().stream())
                .distinct()
                .map(dissolved::at);
        return Stream.concat(Stream.of(held.asked(held.suppliedForm(), null)), limits)
                .flatMap(asked -> without(
                        FormulationFacts.label(held.name(), asked),
                        LeftOut.between(
                                Classifying.unmarked(asked, school, null),
                                Classifying.unmarked(change.of(asked), facts, null)))
                        .stream())
                .toList();
    }

    private static Optional<String> without(String label, List<String> left) {
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of("%s without %s".formatted(label, String.join(", ", left)));
    }

    /// Why this person may not do so, or what is missing; empty where nothing becomes milder.
    static Optional<String> reasonAgainst(List<String> milder, String because) {
        if (milder.isEmpty()) {
            return Optional.empty();
        }
        var named = milder.stream().limit(NAMED).collect(Collectors.joining("; "))
                + (milder.size() > NAMED ? " and %d more".formatted(milder.size() - NAMED) : "");
        if (!Role.SAFETY_LEAD.isHeld()) {
            return Optional.of(
                    "This makes it milder: %s. Only a safety lead changes it so, with a reason.".formatted(named));
        }
        if (because.isBlank()) {
            return Optional.of("This makes it milder: %s. Say why that is right.".formatted(named));
        }
        return because.length() > LONGEST
                ? Optional.of("Say it in at most %d characters.".formatted(LONGEST))
                : Optional.empty();
    }
}
