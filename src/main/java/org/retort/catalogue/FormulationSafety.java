package org.retort.catalogue;

import java.util.List;
import org.retort.hazards.Classification;
import org.retort.hazards.Restricted;
import org.retort.hazards.Stored;

/// A formulation as storage and the law see it.
///
/// @param label the substance and its strength, `Nitric acid 1 mol/dm³`
/// @param stored what the rules of storage look at
/// @param home the cupboard it belongs in, with how sure that is; empty when nobody knows
/// @param milder who took traits away that the rules of storage look at, in sentences; mostly nobody
/// @param law every row of the Poisons Act's lists that names the substance, at this strength
public record FormulationSafety(
        SubstanceId substance,
        String label,
        Classification classification,
        Stored stored,
        String home,
        List<String> milder,
        List<Restricted> law) {

    public FormulationSafety {
        milder = List.copyOf(milder);
        law = List.copyOf(law);
    }

    /// Whether the law speaks of it at this strength, for certain or because nobody knows better.
    public boolean isRestricted() {
        return law.stream().anyMatch(Restricted::applies);
    }
}
