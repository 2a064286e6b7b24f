package org.retort.catalogue.api;

import org.retort.catalogue.SubstanceRow;
import org.retort.hazards.Listings;

/// A substance as scripts see it.
///
/// @param id of the library, such as `C033`; for a school's own the UUID
/// @param cas empty when it has none
/// @param index of its entry in the harmonised list; empty when it has none
record SubstanceJson(String id, String name, String cas, String index) {

    static SubstanceJson of(SubstanceRow row) {
        return new SubstanceJson(
                row.isOwn() ? row.id().value().toString() : row.referenceId(),
                row.name(),
                row.casNumber(),
                Listings.row(row.referenceId())
                        .map(listed -> listed.text("annex_vi_index_no"))
                        .orElse(""));
    }
}
