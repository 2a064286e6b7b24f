package org.retort.hazards.engine;

import java.math.BigDecimal;
import org.retort.hazards.HazardKnowledge;
import org.retort.hazards.HazardStatement;
import org.retort.hazards.Limit;
import org.retort.hazards.MassPercent;
import org.retort.hazards.Reason;
import org.retort.hazards.engine.Entry.Listed;
import org.retort.hazards.engine.Entry.SetLimit;

/// Makes the rungs of an entry's ladders.
final class Rungs {

    private Rungs() {}

    /// A specific limit.
    static Rung specific(Entry entry, int rank, SetLimit set) {
        return new Rung(
                rank,
                set.category(),
                HazardKnowledge.statement(set.code()),
                set.threshold(),
                0,
                entry.substance(),
                set.limit().source(),
                entry.check(),
                LabelElements.of(set.category(), set.code()),
                present -> new Reason.SpecificLimit(entry.substance(), present, set.limit()));
    }

    /// A generic limit of the substance's own category for the same or a milder category of the mixture.
    static Rung generic(Entry entry, Effect effect, int rank, String of, String code, MassPercent percent) {
        var limit = new Limit(percent, true, null, BigDecimal.ONE, effect.rule());
        return new Rung(
                rank,
                effect.grades().get(rank).category(),
                HazardKnowledge.statement(code),
                percent.billionths(),
                0,
                entry.substance(),
                entry.source() + "; " + effect.rule(),
                entry.check(),
                LabelElements.of(effect.grades().get(rank).category(), code),
                present -> new Reason.GenericLimit(entry.substance(), present, of, limit, entry.source()));
    }

    /// A class of the substance itself, as it is listed.
    static Rung listed(Entry entry, int rank, Listed listed) {
        var reason = new Reason.AsListed(entry.substance(), listed.category(), listed.minimum(), entry.source());
        return new Rung(
                rank,
                listed.category(),
                HazardKnowledge.statement(listed.code()),
                0,
                0,
                entry.substance(),
                entry.source(),
                entry.check(),
                LabelElements.of(listed.category(), listed.code()),
                _ -> reason);
    }

    /// A supplemental statement, by the rule that makes it apply.
    static Rung supplemental(Entry entry, HazardStatement statement, long threshold, String why, String source) {
        var reason = new Reason.Supplemental(entry.substance(), why, source);
        return new Rung(
                0,
                "",
                statement,
                threshold,
                0,
                entry.substance(),
                source,
                entry.check(),
                LabelElements.NOTHING,
                _ -> reason);
    }
}
