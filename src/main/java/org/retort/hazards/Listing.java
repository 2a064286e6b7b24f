package org.retort.hazards;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.retort.platform.ReferenceRow;

/// What the reference library says of one substance's hazards, in the form it is listed in. It speaks of that form
/// alone, neat: any other strength waits for an assessment of its own.
public record Listing(ReferenceRow row) {

    private static final String SAME_IN_BRITAIN = "same as ATP15";
    private static final String EDITION = "ATP 23; the same at ATP 15, kept in Great Britain";

    /// The classification of the substance neat, in the listed form; [Classification.NotAssessed] with the reason
    /// whenever the library itself is in doubt.
    public Classification asListed() {
        return doubt().<Classification>map(Classification.NotAssessed::new).orElseGet(this::harmonised);
    }

    /// The form that the listing speaks of: `solid`, `liquid`, `gas` or `solution`.
    public String physicalForm() {
        return row.text("physical_form");
    }

    /// Why the listing may not be relied upon without a person, if so.
    private Optional<String> doubt() {
        return switch (row.text("classification_basis")) {
            case "harmonised" -> doubtOfHarmonised();
            case "not-classified" -> Optional.of("Listed as not classified, to be checked by a person.");
            case "self-classification" -> Optional.of("Self-classified by suppliers, to be checked by a person.");
            case "harmonised-by-related-entry" ->
                Optional.of("Listed by the entry of a related substance, to be checked by a person.");
            default -> Optional.of("Not in the harmonised list, to be checked by a person.");
        };
    }

    private Optional<String> doubtOfHarmonised() {
        if (!row.text("h_codes_basis").equals("as supplied")) {
            return Optional.of("The listing speaks of the pure substance, not of the bottle as supplied.");
        }
        if (!row.text("gb_check").startsWith("same as Annex VI at ATP15")
                || !row.text("gb_status").equals(SAME_IN_BRITAIN)) {
            return Optional.of("The listing is to be checked against the list of Great Britain.");
        }
        if (row.has("not_assessed")) {
            return Optional.of("Not assessed: " + row.text("not_assessed") + ".");
        }
        if (row.text("confidence").equals("low")
                || row.text("change_confidence").equals("low")) {
            return Optional.of("The listing is marked as uncertain, to be checked by a person.");
        }
        return row.has("h_codes") ? Optional.empty() : Optional.of("The listing names no statement, to be checked.");
    }

    private Classification harmonised() {
        var statements = Stream.of(
                        row.parts("h_codes", " ").stream().map(HazardKnowledge::statement),
                        row.parts("euh_codes", " ").stream().map(HazardKnowledge::statement),
                        row.parts("extra_h_codes_supplier_gk", " ").stream().map(Listing::usual))
                .flatMap(parts -> parts)
                .toList();
        return Classification.Assessed.byHand(
                signalWord(),
                row.parts("pictograms", " ").stream().map(Pictogram::valueOf).toList(),
                statements,
                provenance());
    }

    private @Nullable SignalWord signalWord() {
        return switch (row.text("signal_word")) {
            case "Danger" -> SignalWord.DANGER;
            case "Warning" -> SignalWord.WARNING;
            default -> null;
        };
    }

    /// A statement that suppliers usually add: shown, so that nobody misses it, and marked.
    private static HazardStatement usual(String code) {
        return new HazardStatement(
                code, HazardKnowledge.statement(code).text() + " (usual supplier addition, to be checked)");
    }

    private Provenance provenance() {
        return new Provenance(
                "CLP Annex VI, index " + row.text("annex_vi_index_no"), EDITION, null, null, row.text("confidence"));
    }
}
