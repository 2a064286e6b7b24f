package org.retort.catalogue;

import java.util.List;
import org.retort.hazards.Classified;
import org.retort.hazards.Incompatibility;
import org.retort.hazards.Restricted;

/// What a mixture of some components may do.
///
/// @param law every row of the Poisons Act's lists that names a component, at its strength
/// @param mixing the rules that speak against bringing components together, which the classification does not consider
public record MixtureAnswer(Classified classified, List<Restricted> law, List<Incompatibility> mixing) {

    public MixtureAnswer {
        law = List.copyOf(law);
        mixing = List.copyOf(mixing);
    }
}
