package org.retort.hazards;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the rules of storage look at of one formulation.
///
/// @param referenceId such as `C235`; empty for a school's own substance
/// @param traits of the substance as it is supplied, such as `oxidising`; `aqueous` when it is dissolved in water
/// @param codes the single hazard codes that apply at its strength, such as `H225`
/// @param dissolved whether it stands at a stated strength or saturated, not as it is supplied
/// @param harmless whether it is assessed at its strength, and nothing applies
/// @param parts the components of a mixture, each looked at as if it stood there alone at its strength
public record Stored(
        String referenceId,
        Set<String> traits,
        Set<String> codes,
        boolean dissolved,
        boolean harmless,
        List<Stored> parts) {

    private static final String AQUEOUS = "aqueous";

    public Stored {
        traits = Set.copyOf(traits);
        codes = Set.copyOf(codes);
        parts = List.copyOf(parts);
    }

    /// What is no mixture.
    public Stored(String referenceId, Set<String> traits, Set<String> codes, boolean dissolved, boolean harmless) {
        this(referenceId, traits, codes, dissolved, harmless, List.of());
    }

    /// A formulation by what the catalogue says of its substance and by its own classification.
    public static Stored of(
            String referenceId, Collection<String> traits, boolean dissolved, Classification classification) {
        var all = new LinkedHashSet<>(traits);
        if (dissolved) {
            all.add(AQUEOUS);
        }
        return by(referenceId, all, dissolved, classification);
    }

    /// A component of a mixture, by its own classification at its strength in it. Whether there is water in the mixture
    /// is said of the whole.
    ///
    /// @param dry whether all of the mixture is solid
    public static Stored part(
            String referenceId, Collection<String> traits, boolean dry, Classification classification) {
        return by(referenceId, Set.copyOf(traits), !dry, classification);
    }

    private static Stored by(String referenceId, Set<String> traits, boolean dissolved, Classification classification) {
        var codes = classification.statements().stream()
                .flatMap(HazardStatement::codes)
                .collect(Collectors.toSet());
        var harmless = classification instanceof Classification.NotClassified && codes.isEmpty();
        return new Stored(referenceId, traits, codes, dissolved, harmless);
    }

    /// A substance of the library as it is supplied, with no more than its traits.
    public static Stored ofLibrary(String referenceId) {
        var traits = Listings.row(referenceId).orElseThrow().parts("traits", "|");
        return new Stored(referenceId, Set.copyOf(traits), Set.of(), false, false);
    }

    /// The same mixture with what is in it.
    public Stored holding(List<Stored> components) {
        return new Stored(referenceId, traits, codes, dissolved, harmless, components);
    }

    /// All that a rule may speak of: the whole, and what is in it.
    Stream<Stored> all() {
        return Stream.concat(Stream.of(this), parts.stream());
    }

    /// Whether it, or something in it, has a trait such as `acid`.
    public boolean has(String trait) {
        return all().anyMatch(one -> one.traits.contains(trait));
    }

    /// Whether anything is known that a rule could look at; nothing can be said of what is not.
    public boolean isKnown() {
        return all().anyMatch(one -> Listings.row(one.referenceId).isPresent()
                || one.traits.stream().anyMatch(trait -> !trait.equals(AQUEOUS)));
    }

    /// Whether it is a weak solution, to which no hazard class applies: the rules speak of the bottle as supplied, and
    /// are no more than a hint for this one.
    public boolean isWeak() {
        return dissolved && harmless;
    }
}
