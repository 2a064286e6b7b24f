package org.retort.hazards;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retort.platform.ReferenceRow;
import org.retort.platform.ReferenceTable;

/// The hazards of the library's substances and mixtures, by reference id, read once.
public final class Listings {

    private static final Map<String, Classification> NEAT = Stream.concat(
                    ReferenceTable.rows("chemicals.csv").stream()
                            .map(row -> Map.entry(row.text("id"), new Listing(row).asListed())),
                    ReferenceTable.rows("reagent-mixtures.csv").stream()
                            .map(row -> Map.entry(row.text("id"), mixture(row))))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Map<String, ReferenceRow> SUBSTANCES = ReferenceTable.rows("chemicals.csv").stream()
            .collect(Collectors.toMap(row -> row.text("id"), Function.identity()));

    private Listings() {}

    /// The classification of a substance neat in its listed form, or of a mixture as made, if the library knows it.
    ///
    /// @param referenceId such as `C033` or `M004`
    public static Optional<Classification> asListed(String referenceId) {
        return Optional.ofNullable(NEAT.get(referenceId));
    }

    /// The whole row of the library, for facts with their sources.
    public static Optional<ReferenceRow> row(String referenceId) {
        return Optional.ofNullable(SUBSTANCES.get(referenceId));
    }

    /// No mixture is in the harmonised list: each waits for a person.
    private static Classification mixture(ReferenceRow row) {
        return new Classification.NotAssessed(
                row.text("h_codes_status").startsWith("assessed by hand")
                        ? "A mixture as made, classified from its components without a check: to be checked by a person."
                        : "A mixture that nobody has assessed yet.");
    }
}
