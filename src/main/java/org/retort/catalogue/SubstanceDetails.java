package org.retort.catalogue;

import org.retort.hazards.Classification;

/// All that the catalogue knows of one substance.
///
/// @param referenceId such as `C033`; empty for a school's own
/// @param asListed the classification of the neat substance as listed, or of the mixture as made
/// @param source where these facts come from
/// @param confidence how sure the source is: `high`, `medium`, `low`
/// @param version to be handed back with an edit
public record SubstanceDetails(
        SubstanceId id,
        String referenceId,
        SubstanceKind kind,
        SubstanceData data,
        Classification asListed,
        String storageConfidence,
        String source,
        String confidence,
        boolean archived,
        int version) {

    public boolean isOwn() {
        return referenceId.isEmpty();
    }
}
