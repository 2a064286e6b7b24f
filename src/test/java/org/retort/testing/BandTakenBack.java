package org.retort.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.retort.catalogue.ReferenceLibrary;
import org.retort.catalogue.StatedHazard;
import org.retort.catalogue.SubstanceCatalogue;
import org.retort.catalogue.SubstanceDecisions;
import org.retort.platform.Dates;
import org.retort.quantity.Strength;
import org.retort.quantity.StrengthUnit;
import org.springframework.beans.factory.BeanFactory;

/// Sodium hydroxide of the library, of which the employer's band from 0.05 mol/dm³ on was taken back: 0.1 mol/dm³
/// is not classified now and was a skin irritant, so that it carries the mark wherever it is shown.
public final class BandTakenBack {

    private BandTakenBack() {}

    /// To be called as a safety lead.
    ///
    /// @return the mark of its answers
    public static String of(BeanFactory beans, String by) {
        beans.getBean(ReferenceLibrary.class).copyInto();
        var alkali = beans.getBean(SubstanceCatalogue.class).byReference("C033").orElseThrow();
        var decisions = beans.getBean(SubstanceDecisions.class);
        var band = decisions
                .addBand(
                        alkali,
                        Strength.of("0.05", StrengthUnit.MOL_PER_DM3),
                        List.of(StatedHazard.of("H315")),
                        "Sheet 91")
                .orThrow();
        decisions.withdraw(alkali, band.number(), "sheet 91 was superseded").orThrow();
        return "Made milder by %s, %s: sheet 91 was superseded"
                .formatted(by, Dates.day(LocalDate.now(beans.getBean(Clock.class))));
    }
}
