package org.retort.catalogue;

import java.util.Set;

/// Something changed in the facts of a substance: somebody decided about them or changed them, or a newer library says
/// something else.
///
/// @param changed the formulations of which something else is said from now on; empty when the words stay the same
public record SubstanceFactsChanged(SubstanceId substance, Set<FormulationId> changed) {

    public SubstanceFactsChanged {
        changed = Set.copyOf(changed);
    }
}
