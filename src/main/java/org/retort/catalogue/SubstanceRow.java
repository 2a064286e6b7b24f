package org.retort.catalogue;

/// A substance as lists show it.
///
/// @param referenceId such as `C033`; empty for a school's own
public record SubstanceRow(
        SubstanceId id,
        String referenceId,
        String name,
        String casNumber,
        String formula,
        SubstanceKind kind,
        Form physicalForm,
        String storageHome) {

    /// Whether the school added it itself.
    public boolean isOwn() {
        return referenceId.isEmpty();
    }
}
