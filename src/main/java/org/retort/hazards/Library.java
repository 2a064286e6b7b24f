package org.retort.hazards;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.retort.hazards.engine.Constants;
import org.retort.hazards.engine.Densities;
import org.retort.hazards.engine.LibraryRow;
import org.retort.hazards.engine.Supplied;
import org.retort.platform.ReferenceRow;
import org.retort.platform.ReferenceTable;

/// The facts of the library's substances, each read when it is first asked for, and kept.
final class Library {

    private static final String HYDROGEN_PEROXIDE = "7722-84-1";
    private static final String WATER = "7732-18-5";
    private static final String SAME_IN_BRITAIN = "ATP 23; the same at ATP 15, kept in Great Britain";

    private static final Map<String, ReferenceRow> ROWS = ReferenceTable.rows("chemicals.csv").stream()
            .collect(Collectors.toMap(row -> row.text("id"), Function.identity()));

    private static final Map<String, SubstanceFacts> READ = new ConcurrentHashMap<>();

    private Library() {}

    static Optional<SubstanceFacts> find(String referenceId) {
        return Optional.ofNullable(ROWS.get(referenceId))
                .map(row -> READ.computeIfAbsent(referenceId, _ -> facts(row)));
    }

    /// Reads a substance anew.
    static Optional<SubstanceFacts> read(String referenceId) {
        return Optional.ofNullable(ROWS.get(referenceId)).map(Library::facts);
    }

    private static SubstanceFacts facts(ReferenceRow row) {
        return new SubstanceFacts(
                row.text("id"),
                row.text("name"),
                new LibraryRow(row).readings(),
                constants(row),
                supplied(row),
                provenance(row),
                extreme(row),
                true);
    }

    private static Constants constants(ReferenceRow row) {
        var form = PhysicalForm.parse(row.text("physical_form"));
        return new Constants(
                form,
                number(row, "molar_mass_g_mol"),
                number(row, "density_g_cm3"),
                Densities.of(row.text("formula"), number(row, "molar_mass_g_mol"))
                        .orElse(null),
                number(row, "supplied_mass_pct_ww"),
                row.text("cas").equals(HYDROGEN_PEROXIDE),
                row.text("cas").equals(WATER),
                row.parts("traits", "|").contains("water-reactive"));
    }

    private static double number(ReferenceRow row, String column) {
        return row.number(column).map(Number::doubleValue).orElse(Double.NaN);
    }

    /// What is listed as supplied needs no strength: the listing speaks of the bottle.
    private static Supplied supplied(ReferenceRow row) {
        return new Supplied(
                row.prose("supplied_as"),
                row.number("supplied_mass_pct_ww").map(MassPercent::of).orElse(null),
                row.text("h_codes_basis").equals("as supplied"),
                row.text("supplied_confidence").equals("low"),
                row.parts("h_codes_as_supplied", " "),
                row.text("h_codes_as_supplied_source"));
    }

    private static Provenance provenance(ReferenceRow row) {
        if (!row.has("annex_vi_index_no")) {
            return new Provenance(
                    row.text("classification_basis") + ", " + row.text("source"),
                    "",
                    null,
                    null,
                    row.text("confidence") + ", to be checked");
        }
        var same = row.text("gb_status").equals("same as ATP15");
        return new Provenance(
                "CLP Annex VI, index " + row.text("annex_vi_index_no"),
                same ? SAME_IN_BRITAIN : "ATP 23 and ATP 15, the stricter; to be checked against the GB list",
                null,
                null,
                row.text("confidence"));
    }

    private static @Nullable String extreme(ReferenceRow row) {
        return row.has("not_assessed") ? row.text("not_assessed") : null;
    }
}
