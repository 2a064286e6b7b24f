package org.retort.stock;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.retort.catalogue.FormulationId;
import org.retort.catalogue.FormulationSafety;

/// Those formulations in stock that a chip asks for.
///
/// @param restricted those that the Poisons Act speaks of at their strength
record Judged(Set<UUID> notAssessed, Set<UUID> restricted) {

    static Judged of(Map<FormulationId, FormulationSafety> safety) {
        return new Judged(
                those(safety, one -> !one.classification().isAssessed()),
                those(safety, FormulationSafety::isRestricted));
    }

    private static Set<UUID> those(Map<FormulationId, FormulationSafety> safety, Predicate<FormulationSafety> which) {
        return safety.entrySet().stream()
                .filter(one -> which.test(one.getValue()))
                .map(one -> one.getKey().value())
                .collect(Collectors.toSet());
    }
}
