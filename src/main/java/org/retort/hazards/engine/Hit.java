package org.retort.hazards.engine;

import org.retort.hazards.Check;
import org.retort.hazards.Finding;
import org.retort.hazards.HazardStatement;
import org.retort.hazards.MassPercent;
import org.retort.hazards.Reason;

/// What was found for one effect.
record Hit(int rank, String category, HazardStatement statement, LabelElements label, Reason because, Check check) {

    static Hit of(Rung rung, MassPercent present) {
        return new Hit(
                rung.rank(),
                rung.category(),
                rung.statement(),
                rung.label(),
                rung.because().apply(present),
                rung.check());
    }

    Finding finding() {
        return new Finding(statement, category, because, check);
    }

    /// A class that only suppliers give.
    Hit addedBySuppliers() {
        return new Hit(rank, category, statement, label, new Reason.SupplierAddition(because), check);
    }
}
