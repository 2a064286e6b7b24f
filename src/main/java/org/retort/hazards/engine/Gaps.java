package org.retort.hazards.engine;

import org.retort.hazards.Gap;
import org.retort.hazards.SubstanceFacts;

/// Classes of a substance itself for which the law has no limit, so that nobody knows whether they still hold when
/// there is less of it: the same gap at every strength.
final class Gaps {

    private static final String NO_LIMIT =
            "; whether it holds at this strength is not known, for the law has no limit for it.";

    private Gaps() {}

    /// A physical class: `Ox. Sol. 3 (H272) is listed for potassium nitrate itself; whether it holds ...`.
    static Gap physical(SubstanceFacts facts, Rung rung) {
        var code = rung.statement().code();
        return new Gap(
                rung.category(),
                "%s (%s) is listed for %s itself".formatted(rung.category(), code, facts.inSentence()) + NO_LIMIT);
    }

    /// A supplemental statement: `“Repeated exposure may cause ...” (EUH066) is listed for propanone itself; ...`.
    static Gap supplement(SubstanceFacts facts, Rung rung) {
        var code = rung.statement().code();
        var words = rung.statement().text().replaceFirst("\\.$", "");
        return new Gap(code, "“%s” (%s) is listed for %s itself".formatted(words, code, facts.inSentence()) + NO_LIMIT);
    }
}
