package org.retort.catalogue;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.retort.hazards.Concentration;
import org.retort.hazards.LeftOut;
import org.retort.hazards.Mixtures;
import org.retort.people.Role;
import org.retort.platform.Actor;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A school's own mixtures by what they are made of. A recipe is never overwritten: the latest counts.
@Service
@PreAuthorize("hasAnyRole('TECHNICIAN', 'SAFETY_LEAD')")
public class Mixing {

    private static final int LONGEST = 500;

    private final Substances substances;
    private final SubstanceEditing editing;
    private final RecipeStore recipes;
    private final RecipeLineStore lines;
    private final MixtureAnswers answers;
    private final Answering answering;
    private final ChangedFacts facts;
    private final Clock clock;

    Mixing(
            Substances substances,
            SubstanceEditing editing,
            RecipeStore recipes,
            RecipeLineStore lines,
            MixtureAnswers answers,
            Answering answering,
            ChangedFacts facts,
            Clock clock) {
        this.substances = substances;
        this.editing = editing;
        this.recipes = recipes;
        this.lines = lines;
        this.answers = answers;
        this.answering = answering;
        this.facts = facts;
        this.clock = clock;
    }

    /// What a mixture made so may do; nothing is written. A recipe that cannot be is refused.
    ///
    /// @param form as made
    /// @throws NoSuchThing if the school has no such substance
    @Transactional(readOnly = true)
    public Outcome<MixtureAnswer> preview(Form form, Recipe recipe) {
        return RecipeRules.<MixtureAnswer>reasonAgainst(form, recipe, answers.lines(recipe.lines()))
                .<Outcome<MixtureAnswer>>map(refused -> refused)
                .orElseGet(() -> beside(answers.of(form, recipe)));
    }

    /// Adds a mixture of the school's own.
    ///
    /// @throws NoSuchThing if the school has no such substance
    @Transactional
    public Outcome<SubstanceId> add(SubstanceData data, Recipe recipe) {
        var wrong = SubstanceEditing.reasonAgainst(data);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        if (data.physicalForm() != Form.READY && data.physicalForm() != Form.SOLID) {
            return Outcome.refused("physicalForm", "A mixture is a liquid as made, or a solid.");
        }
        return switch (preview(data.physicalForm(), recipe)) {
            case Outcome.Refused<MixtureAnswer> no -> no.as();
            case Outcome.Done<MixtureAnswer> _ ->
                editing.add(SubstanceKind.MIXTURE, data).map(id -> {
                    write(hold(id), recipe, "", false);
                    return id;
                });
        };
    }

    /// Another recipe counts from here on. Publishes [SubstanceFactsChanged]. Only a safety lead makes it milder, and
    /// then the reason is shown and printed wherever the mixture is.
    ///
    /// @param version as it was read, so that a change made meanwhile is noticed
    /// @throws NoSuchThing if the school has no such substance
    @Transactional
    public Outcome<SubstanceId> change(SubstanceId id, Recipe recipe, String reason, int version) {
        var held = hold(id);
        if (held.version() != version) {
            return Outcome.changedMeanwhile();
        }
        if (!held.referenceId().isEmpty() || held.kind() != SubstanceKind.MIXTURE) {
            return Outcome.refused("Only a mixture that the school added itself has components to enter.");
        }
        if (reason.isBlank()) {
            return Outcome.refused("reason", "Say why the recipe changes, such as: a mistake in the first.");
        }
        if (reason.strip().length() > LONGEST) {
            return Outcome.refused("reason", "Say it in at most %d characters.".formatted(LONGEST));
        }
        if (recipe.lines().stream().anyMatch(part -> part.substance().equals(id))) {
            return Outcome.refused("components", "A mixture is not made of itself: choose its components.");
        }
        return switch (preview(held.suppliedForm(), recipe)) {
            case Outcome.Refused<MixtureAnswer> no -> no.as();
            case Outcome.Done<MixtureAnswer> _ -> {
                var milder = milder(held, recipe);
                yield milder.isEmpty() || Role.SAFETY_LEAD.isHeld()
                        ? Outcome.done(facts.by(held, () -> write(held, recipe, reason, !milder.isEmpty())))
                        : Outcome.refused(
                                "components",
                                "This makes it milder: without %s. Only a safety lead changes the recipe so."
                                        .formatted(String.join(", ", milder)));
            }
        };
    }

    /// All recipes of a mixture of the school's own, the latest first; none for anything else.
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<RecipeRow> history(SubstanceId id) {
        return recipes.history(id).stream()
                .collect(Collectors.groupingBy(WrittenLine::number, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(written -> new RecipeRow(
                        written.getFirst().number(),
                        written.getFirst().reason(),
                        written.getFirst().recordedBy(),
                        written.getFirst().recordedAt(),
                        written.stream().map(WrittenLine::row).toList()))
                .toList();
    }

    /// The components of a mixture of the library, by one usual recipe; none where it gives no numbers.
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<RecipeRow.Component> usual(String referenceId) {
        var portions = Mixtures.of(referenceId);
        var ids = portions.stream().map(portion -> portion.substance().id()).toList();
        Map<String, SubstanceRow> copies = ids.isEmpty()
                ? Map.of()
                : substances.copies(ids).stream()
                        .collect(Collectors.toMap(SubstanceRow::referenceId, Function.identity()));
        var components = new ArrayList<RecipeRow.Component>();
        for (var portion : portions) {
            var copy = copies.get(portion.substance().id());
            if (portion.concentration() instanceof Concentration.Dissolved(var strength)) {
                components.add(new RecipeRow.Component(
                        copy == null ? null : copy.id(), portion.substance().name(), strength));
            }
        }
        return components;
    }

    private Substance hold(SubstanceId id) {
        return substances.hold(id).orElseThrow(() -> new NoSuchThing("substance", id.value()));
    }

    private SubstanceId write(Substance held, Recipe wanted, String reason, boolean softens) {
        var number = recipes.lastNumber(held.id()) + 1;
        var recipe =
                recipes.save(new MixtureRecipe(held.id(), number, reason, softens, Actor.required(), clock.instant()));
        var all = new ArrayList<MixtureComponent>();
        wanted.lines().forEach(part -> all.add(new MixtureComponent(recipe, all.size() + 1, part)));
        lines.saveAll(all);
        held.follow(number);
        if (softens) {
            held.soften();
        }
        return held.id();
    }

    /// What is said now and would not be said any more.
    private List<String> milder(Substance held, Recipe recipe) {
        var asked = held.asked(held.suppliedForm(), null);
        var school = answering.schoolFacts(held);
        var before = Classifying.unmarked(asked, school, null);
        var isFirst = held.recipe() == 0 && !before.isAssessed(); // nobody knew what is in it
        return isFirst
                ? List.of()
                : LeftOut.between(
                        before, Classifying.unmarked(asked, school.madeOf(answers.components(recipe), ""), null));
    }

    /// What the engine refuses stands beside the components.
    private static Outcome<MixtureAnswer> beside(Outcome<MixtureAnswer> outcome) {
        return outcome instanceof Outcome.Refused<MixtureAnswer> no
                ? Outcome.refused("components", no.reason())
                : outcome;
    }
}
