package org.retort.catalogue.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.Form;
import org.retort.catalogue.SubstanceData;
import org.retort.catalogue.SubstanceKind;
import org.retort.platform.ReferenceRow;

/// One substance or mixture of the reference library.
public record ReferenceSubstance(
        String id, SubstanceKind kind, SubstanceData data, String storageConfidence, String source, String confidence) {

    private static final int DECIMALS = 6;

    /// Reads a row of `chemicals.csv`.
    static ReferenceSubstance ofSubstance(ReferenceRow row) {
        var data = new SubstanceData(
                row.text("name"),
                row.parts("synonyms", "|"),
                row.text("cas"),
                row.text("formula"),
                number(row, "molar_mass_g_mol"),
                number(row, "density_g_cm3"),
                Form.parse(row.text("physical_form")).orElseThrow(),
                row.prose("supplied_as"),
                row.text("storage_home"),
                row.parts("traits", "|"),
                row.prose("notes"));
        return new ReferenceSubstance(
                row.text("id"),
                SubstanceKind.SUBSTANCE,
                data,
                row.text("storage_confidence"),
                row.text("source"),
                row.text("confidence"));
    }

    /// Reads a row of `reagent-mixtures.csv`.
    static ReferenceSubstance ofMixture(ReferenceRow row) {
        var data = new SubstanceData(
                row.text("name"),
                List.of(),
                "",
                "",
                null,
                null,
                Form.READY,
                joined(row.prose("usual_strength"), row.prose("composition")),
                "",
                List.of(),
                joined(row.prose("use_note"), row.prose("classification_note")));
        return new ReferenceSubstance(
                row.text("id"), SubstanceKind.MIXTURE, data, "", row.text("source"), row.text("confidence"));
    }

    private static @Nullable BigDecimal number(ReferenceRow row, String column) {
        Optional<BigDecimal> number = row.number(column);
        return number.map(it -> it.setScale(DECIMALS, RoundingMode.HALF_UP)).orElse(null);
    }

    private static String joined(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + "; " + second;
    }
}
