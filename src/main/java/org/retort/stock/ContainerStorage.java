package org.retort.stock;

import java.util.List;
import org.retort.catalogue.FormulationSafety;

/// How one container stands, and what the law says of what is in it.
///
/// @param what is in it, with where it belongs, how it is stored and the law
/// @param here what stands near it now and must not, the loudest first
public record ContainerStorage(FormulationSafety what, List<NeighbourWarning> here) {

    public ContainerStorage {
        here = List.copyOf(here);
    }
}
