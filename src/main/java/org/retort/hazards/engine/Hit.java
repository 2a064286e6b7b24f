package org.retort.hazards.engine;

import org.retort.hazards.Finding;
import org.retort.hazards.MassPercent;
import org.retort.hazards.Reason;

/// What was found for one effect.
///
/// @param rank of the effect, 0 the gravest
record Hit(int rank, LabelElements label, Finding finding) {

    static Hit of(Rung rung, MassPercent present) {
        var because = rung.because().apply(present);
        return new Hit(
                rung.rank(), rung.label(), new Finding(rung.statement(), rung.category(), because, rung.check()));
    }

    String code() {
        return finding.statement().code();
    }

    /// A class that only suppliers give.
    Hit addedBySuppliers() {
        var because = new Reason.SupplierAddition(finding.because());
        return new Hit(rank, label, new Finding(finding.statement(), finding.category(), because, finding.check()));
    }
}
