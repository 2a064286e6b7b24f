package org.retort.catalogue;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// What storage and the law look at of one substance, read for many at once.
///
/// @param traits as they are kept, joined by `|`
/// @param softened whether somebody ever made something of it milder
record SubstanceSafety(
        SubstanceId id,
        String referenceId,
        String name,
        String casNumber,
        String traits,
        String storageHome,
        String storageConfidence,
        boolean softened) {

    Set<String> traitSet() {
        return Arrays.stream(traits.split("\\|"))
                .filter(trait -> !trait.isBlank())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// `acids (confidence: high, to be checked)`; empty when nobody knows where it belongs.
    String home() {
        var home = storageHome.replace('-', ' ');
        return home.isBlank() || storageConfidence.isBlank()
                ? home
                : "%s (confidence: %s, to be checked)".formatted(home, storageConfidence);
    }
}
