package org.retort.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retort.hazards.Provenance;
import org.retort.platform.Dates;
import org.retort.quantity.Strength;

/// One decision about the facts of a substance.
///
/// @param number counts the decisions on this substance from 1
/// @param withdraws the number of the decision that no longer counts, for a withdrawal
/// @param hazards what a band or a supplier's sheet states
/// @param from the strength from which a band holds; null for every strength
/// @param source what it rests on: a sheet, a reference of the employer, a list; for a withdrawal, why
/// @param dated the day of the source: a sheet's revision, or the day it was confirmed
/// @param referenceVersion the edition of the library that was in force
/// @param milderBecause why a sheet may say less than the one before; empty where it does not
public record SubstanceDecisionRow(
        SubstanceId substance,
        int number,
        DecisionKind kind,
        @Nullable Integer withdraws,
        List<StatedHazard> hazards,
        @Nullable Strength from,
        String source,
        LocalDate dated,
        int referenceVersion,
        String milderBecause,
        String decidedBy,
        Instant recordedAt) {

    public SubstanceDecisionRow {
        hazards = List.copyOf(hazards);
    }

    /// The reason for which it says less than the one before; one that was entered before it was asked for rests on its
    /// sheet.
    String whyMilder() {
        return milderBecause.isEmpty() ? "as the sheet says: " + source : milderBecause;
    }

    /// Who says so, where a statement follows from this.
    Provenance provenance() {
        return switch (kind) {
            case BAND -> new Provenance("employer's band: " + source, "", decidedBy, dated, "decided by the school");
            case SUPPLIER ->
                new Provenance(
                        "supplier's classification: " + source,
                        "revised " + Dates.day(dated),
                        decidedBy,
                        null,
                        "taken from a safety data sheet");
            case CONFIRMED, WITHDRAWN -> new Provenance(source, "", decidedBy, dated, "confirmed by a person");
        };
    }
}
