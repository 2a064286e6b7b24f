package org.retort.hazards;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/// What the rules of storage look at of one formulation.
///
/// @param referenceId such as `C235`; empty for a school's own substance
/// @param traits of the substance as it is supplied, such as `oxidising`; `aqueous` when it is dissolved in water
/// @param codes the single hazard codes that apply at its strength, such as `H225`
/// @param dissolved whether it stands at a stated strength or saturated, not as it is supplied
/// @param harmless whether it is assessed at its strength, and nothing applies
public record Stored(String referenceId, Set<String> traits, Set<String> codes, boolean dissolved, boolean harmless) {

    private static final String AQUEOUS = "aqueous";

    public Stored {
        traits = Set.copyOf(traits);
        codes = Set.copyOf(codes);
    }

    /// A formulation by what the catalogue says of its substance and by its own classification.
    public static Stored of(
            String referenceId, Collection<String> traits, boolean dissolved, Classification classification) {
        var all = new LinkedHashSet<>(traits);
        if (dissolved) {
            all.add(AQUEOUS);
        }
        var codes = classification.statements().stream()
                .flatMap(HazardStatement::codes)
                .collect(Collectors.toSet());
        return new Stored(referenceId, all, codes, dissolved, classification instanceof Classification.NotClassified);
    }

    /// A substance of the library as it is supplied, with no more than its traits.
    public static Stored ofLibrary(String referenceId) {
        var traits = Listings.row(referenceId).orElseThrow().parts("traits", "|");
        return new Stored(referenceId, Set.copyOf(traits), Set.of(), false, false);
    }

    /// Whether anything is known that a rule could look at; nothing can be said of what is not.
    public boolean isKnown() {
        return Listings.row(referenceId).isPresent() || traits.stream().anyMatch(trait -> !trait.equals(AQUEOUS));
    }

    /// Whether it is a weak solution, to which no hazard class applies: the rules speak of the bottle as supplied, and
    /// are no more than a hint for this one.
    public boolean isWeak() {
        return dissolved && harmless;
    }
}
