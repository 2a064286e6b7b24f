package org.retort.hazards.engine;

import java.util.List;
import java.util.stream.Collectors;
import org.retort.hazards.Provenance;

/// Who says so, for an answer as a whole.
final class Sources {

    private Sources() {}

    static Provenance of(List<Part> parts) {
        if (parts.size() == 1) {
            return parts.getFirst().facts().provenance();
        }
        var words = parts.stream()
                .map(part ->
                        part.facts().name() + ": " + part.facts().provenance().source())
                .distinct()
                .collect(Collectors.joining("; "));
        return new Provenance(words, "", null, null, "computed from the components");
    }
}
