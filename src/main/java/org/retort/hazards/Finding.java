package org.retort.hazards;

/// One hazard statement that applies, with the class and category it stands for and what it follows from.
///
/// @param category as Annex VI writes it, such as `Skin Corr. 1B`; empty where only the statement is known
/// @param check whether a named person has confirmed the facts it rests on
public record Finding(HazardStatement statement, String category, Reason because, Check check) {

    /// A statement that a person decided, with nothing computed.
    static Finding byHand(HazardStatement statement, Provenance provenance) {
        return new Finding(statement, "", new Reason.ByHand(provenance), Check.CONFIRMED);
    }

    /// A statement of a class, such as one of an employer's band.
    ///
    /// @throws IllegalArgumentException if the law knows no such statement
    public static Finding of(String category, String code, Reason because, Check check) {
        return new Finding(HazardKnowledge.statement(code), category, because, check);
    }

    /// The same where there is another amount of the one substance that it follows from.
    public Finding at(MassPercent present) {
        var there = because.at(present);
        return there == because ? this : new Finding(statement, category, there, check);
    }

    Finding toBeChecked() {
        return new Finding(statement, category, because, Check.TO_BE_CHECKED);
    }

    Finding confirmed() {
        return new Finding(statement, category, because, Check.CONFIRMED);
    }
}
