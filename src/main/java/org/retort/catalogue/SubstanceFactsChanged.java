package org.retort.catalogue;

import java.util.Set;

/// Somebody decided about the facts of a substance.
///
/// @param changed the formulations of which something else is said from now on; empty when the words stay the same
public record SubstanceFactsChanged(SubstanceId substance, Set<FormulationId> changed) {

    public SubstanceFactsChanged {
        changed = Set.copyOf(changed);
    }
}
