package org.retort.documents;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// How wide the columns of short facts are: all alike where each fact fits on a line; else a long one gets what the
/// short ones leave, so that no day is parted from its period for want of a millimetre.
final class FactColumns {

    /// Rounding must not break a line that just fits.
    private static final float SLACK = 0.5f;

    private FactColumns() {}

    static List<Float> widths(Block.Facts facts, float width, float gap) {
        var alike = width / facts.columns() - gap;
        var needs = needs(facts);
        return needs.stream().allMatch(need -> need <= alike)
                ? Collections.nCopies(facts.columns(), alike)
                : fair(needs, alike);
    }

    /// How wide the widest fact of each column is on one line.
    private static List<Float> needs(Block.Facts facts) {
        var needs = new ArrayList<>(Collections.nCopies(facts.columns(), 0f));
        for (var at = 0; at < facts.facts().size(); at++) {
            var fact = facts.facts().get(at);
            var label = LineBreaker.unbroken(Text.of(fact.label()), Style.LABEL);
            var need = Math.max(label, LineBreaker.unbroken(fact.value(), Style.VALUE)) + SLACK;
            needs.set(at % facts.columns(), Math.max(needs.get(at % facts.columns()), need));
        }
        return needs;
    }

    /// From the narrowest to the widest, each gets what it needs, at most an equal part of what is left; what nobody
    /// needs is spread over all.
    private static List<Float> fair(List<Float> needs, float alike) {
        var widths = new ArrayList<>(needs);
        var left = alike * needs.size();
        var waiting = needs.size();
        for (var at : IntStream.range(0, needs.size())
                .boxed()
                .sorted(Comparator.comparing(needs::get))
                .toList()) {
            var got = Math.min(needs.get(at), left / waiting);
            widths.set(at, got);
            left -= got;
            waiting--;
        }
        var spare = left / needs.size();
        return widths.stream().map(wide -> wide + spare).toList();
    }
}
