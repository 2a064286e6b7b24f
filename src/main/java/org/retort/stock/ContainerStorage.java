package org.retort.stock;

import java.util.List;
import org.retort.catalogue.FormulationSafety;
import org.retort.hazards.StorageCondition;

/// How one container has to stand, and what the law says of what is in it.
///
/// @param what is in it, with where it belongs and the law
/// @param conditions how it must be kept wherever it stands
/// @param awayFrom what it must not stand near, in words: `oxidisers`
/// @param here what of that stands near it now, the loudest first
public record ContainerStorage(
        FormulationSafety what, List<StorageCondition> conditions, List<String> awayFrom, List<NeighbourWarning> here) {

    public ContainerStorage {
        conditions = List.copyOf(conditions);
        awayFrom = List.copyOf(awayFrom);
        here = List.copyOf(here);
    }
}
