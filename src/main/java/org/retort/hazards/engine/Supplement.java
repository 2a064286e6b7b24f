package org.retort.hazards.engine;

import java.util.List;
import org.retort.hazards.HazardKnowledge;

/// A supplemental statement (EUH) of an entry.
///
/// @param limits where the law sets one; else it speaks of the listed form
record Supplement(Rung listed, List<Rung> limits) {

    /// It follows from corrosion of the airways, so it stays as long as something else says that.
    private static final String CORROSIVE_TO_AIRWAYS = "EUH071";

    static Supplement of(Entry entry, String code) {
        var limits = entry.limits().stream()
                .filter(limit -> limit.code().equals(code))
                .map(limit -> Rungs.specific(entry, 0, limit))
                .toList();
        var listed =
                Rungs.supplemental(entry, HazardKnowledge.statement(code), 0, "listed with " + code, entry.source());
        return new Supplement(listed, limits);
    }

    boolean followsCorrosion() {
        return code().equals(CORROSIVE_TO_AIRWAYS);
    }

    String code() {
        return listed.statement().code();
    }
}
