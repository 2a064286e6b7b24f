package org.retort.catalogue;

import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Reads how substances and the components of mixtures are kept: one query, however many.
@Component
class KeptReading {

    private final Substances substances;

    KeptReading(Substances substances) {
        this.substances = substances;
    }

    /// @param components of mixtures among them, which may be in the school under the library's id alone
    Kept of(Collection<SubstanceId> ids, Collection<Ingredient> components) {
        var wanted = new HashSet<>(ids);
        components.stream().map(Ingredient::substance).filter(Objects::nonNull).forEach(wanted::add);
        var references = components.stream()
                .filter(one -> one.substance() == null)
                .map(one -> one.asked().referenceId())
                .collect(Collectors.toSet());
        references.add(""); // no substance carries it; an empty list is no list to every database
        return Kept.of(substances.safety(wanted.stream().map(SubstanceId::value).toList(), references));
    }
}
