package org.retort.catalogue;

/// All that the catalogue knows of one substance.
///
/// @param referenceId such as `C033`; empty for a school's own
/// @param source where these facts come from
/// @param confidence how sure the source is: `high`, `medium`, `low`
/// @param recipe the number of the recipe that counts, for a mixture of the school's own; 0 where there is none
/// @param version to be handed back with an edit
public record SubstanceDetails(
        SubstanceId id,
        String referenceId,
        SubstanceKind kind,
        SubstanceData data,
        String storageConfidence,
        String source,
        String confidence,
        boolean archived,
        int recipe,
        int version) {

    public boolean isOwn() {
        return referenceId.isEmpty();
    }
}
