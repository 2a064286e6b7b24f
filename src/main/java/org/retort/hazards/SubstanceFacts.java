package org.retort.hazards;

import java.util.Optional;

/// All that the engine knows of one substance: its entries in the lists, limits, M-factors, toxicity estimates, molar
/// mass, density, each with its source.
public record SubstanceFacts(String id, String name) {

    /// The facts of the reference library, by id such as `C001`.
    public static Optional<SubstanceFacts> ofLibrary(String referenceId) {
        return Listings.row(referenceId).map(row -> new SubstanceFacts(row.text("id"), row.text("name")));
    }
}
