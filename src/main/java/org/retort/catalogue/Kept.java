package org.retort.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.retort.hazards.Classification;
import org.retort.hazards.Stored;

/// How substances are kept, to be looked up by either of their ids, and what follows for a mixture of them.
///
/// @param ofSubstances by the school's own ids
/// @param ofReferences by the library's
/// @param taken the traits that they once had
record Kept(
        Map<SubstanceId, SubstanceSafety> ofSubstances,
        Map<String, SubstanceSafety> ofReferences,
        Map<SubstanceId, List<TraitTaken>> taken) {

    static Kept of(List<SubstanceSafety> rows, Map<SubstanceId, List<TraitTaken>> taken) {
        return new Kept(
                rows.stream().collect(Collectors.toMap(SubstanceSafety::id, Function.identity())),
                rows.stream()
                        .filter(row -> !row.referenceId().isEmpty())
                        .collect(Collectors.toMap(SubstanceSafety::referenceId, Function.identity())),
                taken);
    }

    @Nullable
    SubstanceSafety of(SubstanceId substance) {
        return ofSubstances.get(substance);
    }

    /// The formulation as the rules of storage see it: the whole with its own classification, and each component as
    /// if it stood there alone at its strength.
    Stored stored(SubstanceSafety kept, Asked asked, SchoolFacts school, Classification classification) {
        var contents = Blending.bottles(asked, school).stream()
                .flatMap(Collection::stream)
                .toList();
        if (contents.isEmpty()) {
            var dissolved = asked.form() == Form.SOLUTION || asked.form() == Form.SATURATED;
            return Stored.of(kept.referenceId(), kept.traitSet(), dissolved, classification);
        }
        var dry = asked.physicalForm() == Form.SOLID && asked.strength() == null;
        return Stored.of(kept.referenceId(), kept.traitSet(), Blending.hasWater(asked, school), classification)
                .holding(parts(contents, dry));
    }

    /// Each component as if it stood there alone at its strength.
    ///
    /// @param dry whether all of the mixture is solid
    List<Stored> parts(List<Content> contents, boolean dry) {
        return contents.stream().map(one -> part(one, dry)).toList();
    }

    private Stored part(Content content, boolean dry) {
        var component = content.component();
        return Stored.part(
                component.asked().referenceId(),
                traits(component),
                dry,
                Classifying.of(component.alone(content.percent()), component.school(), null));
    }

    private Set<String> traits(Ingredient component) {
        return kept(component).map(SubstanceSafety::traitSet).orElse(Set.of());
    }

    private Optional<SubstanceSafety> kept(Ingredient component) {
        return Optional.ofNullable(
                component.substance() == null
                        ? ofReferences.get(component.asked().referenceId())
                        : ofSubstances.get(component.substance()));
    }

    /// Who took traits away from it or from what is in it, of those that it has not got back; in sentences.
    List<String> milder(SubstanceSafety whole, Asked asked, SchoolFacts school) {
        return Stream.concat(
                        Stream.of(whole), Blending.components(asked, school).flatMap(one -> kept(one).stream()))
                .flatMap(kept -> taken.getOrDefault(kept.id(), List.of()).stream()
                        .filter(one -> !kept.traitSet().contains(one.trait())))
                .map(TraitTaken::sentence)
                .distinct()
                .toList();
    }
}
