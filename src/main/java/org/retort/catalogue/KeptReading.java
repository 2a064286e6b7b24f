package org.retort.catalogue;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Reads how substances and the components of mixtures are kept: one query, however many, and one more where somebody
/// made something of one of them milder.
@Component
class KeptReading {

    private final Substances substances;

    private final SubstanceChanges changes;
    private final Clock clock;

    KeptReading(Substances substances, SubstanceChanges changes, Clock clock) {
        this.substances = substances;
        this.changes = changes;
        this.clock = clock;
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
        var rows = substances.safety(wanted.stream().map(SubstanceId::value).toList(), references);
        return Kept.of(rows, taken(rows));
    }

    private Map<SubstanceId, List<TraitTaken>> taken(List<SubstanceSafety> rows) {
        var softened = rows.stream()
                .filter(SubstanceSafety::softened)
                .map(row -> row.id().value())
                .toList();
        return softened.isEmpty()
                ? Map.of()
                : changes.softening(softened).stream()
                        .collect(Collectors.groupingBy(
                                SubstanceChange::substance,
                                Collectors.flatMapping(
                                        change -> change.dropped().stream()
                                                .map(trait ->
                                                        new TraitTaken(trait, change.madeMilder(clock.getZone()))),
                                        Collectors.toList())));
    }
}
