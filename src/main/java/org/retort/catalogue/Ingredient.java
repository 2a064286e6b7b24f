package org.retort.catalogue;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.retort.hazards.Concentration;
import org.retort.hazards.Portion;
import org.retort.hazards.SubstanceFacts;
import org.retort.quantity.Strength;
import org.retort.quantity.StrengthUnit;

/// One component of a mixture, with what the school decided about it.
///
/// @param substance of the school; null for a component that only a recipe of the library names
/// @param asked the component at its strength
/// @param concentration how much of it there is in the mixture
/// @param facts what the engine counts it by; null where nobody knows
/// @param unknown why nobody knows; empty where somebody does
record Ingredient(
        @Nullable SubstanceId substance,
        Asked asked,
        String casNumber,
        Concentration concentration,
        SchoolFacts school,
        @Nullable SubstanceFacts facts,
        String unknown) {

    /// A component that the school's recipe names.
    static Ingredient of(RecipeLine line, SchoolFacts school) {
        var concentration = line.strength() == null
                ? new Concentration.Rest(BigDecimal.valueOf(100))
                : new Concentration.Dissolved(line.strength());
        return of(line, line.asked(), concentration, school);
    }

    /// The bottle as it is bought, which can only be asked for alone.
    static Ingredient asSupplied(RecipeLine line, SchoolFacts school) {
        return of(line, line.supplied(), new Concentration.AsSupplied(), school);
    }

    private static Ingredient of(RecipeLine line, Asked asked, Concentration concentration, SchoolFacts school) {
        var facts = line.recipe() > 0 ? null : asked.componentFacts(school).orElse(null);
        var unknown = line.recipe() > 0
                ? "%s is a mixture of the school’s own: enter its components instead.".formatted(line.name())
                : "Nobody knows what %s does in a mixture: enter its supplier's classification first."
                        .formatted(line.name());
        return new Ingredient(
                line.component(), asked, line.casNumber(), concentration, school, facts, facts == null ? unknown : "");
    }

    /// A component that a recipe of the library names.
    static Ingredient ofLibrary(Portion portion, SchoolFacts school) {
        var facts = portion.substance();
        var strength = portion.concentration() instanceof Concentration.Dissolved(var given) ? given : null;
        var asked = new Asked(
                facts.id(),
                facts.name(),
                Form.valueOf(facts.form().name()),
                facts.molarMass().orElse(null),
                facts.density().orElse(null),
                Form.SOLUTION,
                strength);
        return new Ingredient(
                null,
                asked,
                "",
                portion.concentration(),
                school,
                asked.componentFacts(school).orElse(facts),
                "");
    }

    /// A component of which nothing can be said, for a reason of its own.
    static Ingredient unknown(RecipeLine line, String why) {
        return new Ingredient(
                line.component(),
                line.asked(),
                line.casNumber(),
                new Concentration.Saturated(),
                SchoolFacts.NONE,
                null,
                why);
    }

    boolean isKnown() {
        return facts != null;
    }

    /// For the engine, by what the law says of it.
    Portion portion() {
        return new Portion(Objects.requireNonNull(facts), concentration);
    }

    /// Whether its supplier says something that the law may not.
    boolean hasSheet() {
        return !asked.isOwn() && school.supplier().isPresent();
    }

    /// Why its supplier's sheet cannot be read; empty where it can, or there is none.
    Optional<String> whyUnreadable() {
        return asked.isOwn() ? Optional.empty() : school.supplier().flatMap(asked::whyUnreadable);
    }

    /// For the engine, by its supplier's sheet where the school has one.
    Portion stated() {
        var sheet = asked.isOwn()
                ? facts
                : school.supplier().flatMap(row -> asked.sheet(row, school)).orElse(facts);
        return new Portion(Objects.requireNonNull(sheet), concentration);
    }

    /// The same by other facts of it; where those say nothing, what is known of it still counts.
    Ingredient by(OtherFacts other) {
        var different = other.of(asked);
        var decided = other.of(school);
        var known = facts == null ? null : different.componentFacts(decided).orElse(facts);
        return new Ingredient(substance, different, casNumber, concentration, decided, known, unknown);
    }

    /// Whether it is this substance, whether the school's recipe or one of the library's names it.
    boolean is(SubstanceId id, String referenceId) {
        return id.equals(substance) || !referenceId.isEmpty() && referenceId.equals(asked.referenceId());
    }

    /// The same in a weaker mixture.
    Ingredient at(Concentration weaker) {
        var strength = weaker instanceof Concentration.Dissolved(var given) ? given : null;
        return new Ingredient(substance, asked.at(strength), casNumber, weaker, school, facts, unknown);
    }

    /// The component alone in as much water as there is of everything else.
    ///
    /// @param percent % w/w; null where nobody knows, which leaves the strength that it was given in
    Asked alone(@Nullable BigDecimal percent) {
        return percent == null || percent.signum() == 0
                ? asked
                : asked.at(new Strength(percent.min(BigDecimal.valueOf(100)), StrengthUnit.PERCENT_W_W));
    }
}
