package org.retort.hazards;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Two answers to the same question made into one that leaves nothing of either out.
public final class Stricter {

    private Stricter() {}

    /// All that either says, without what is covered: `H314` beside `H315` is `H314`. What only one has assessed counts;
    /// what either leaves open stays open. The first one's provenance stands where both say something.
    public static Classification of(Classification first, Classification second) {
        if (!second.isAssessed() || !first.isAssessed()) {
            return first.isAssessed() ? first : second;
        }
        var gaps = Stream.concat(first.gaps().stream(), second.gaps().stream()).distinct().toList();
        if (gaps.equals(first.gaps()) && addsNothing(second, first)) {
            return first;
        }
        if (gaps.equals(second.gaps()) && addsNothing(first, second)) {
            return second;
        }
        return joined(first, second, gaps);
    }

    private static boolean addsNothing(Classification other, Classification to) {
        return other.statements().stream().allMatch(statement -> Covering.isCovered(statement, to.statements()));
    }

    private static Classification joined(Classification first, Classification second, List<Gap> gaps) {
        var findings = union(first.findings(), second.findings());
        var codes = findings.stream().map(finding -> finding.statement().code()).toList();
        var word = graver(first.signalWord(), second.signalWord());
        var pictograms = HazardKnowledge.pictogramsOf(codes);
        var provenance = first.findings().isEmpty() ? provenance(second) : provenance(first);
        return gaps.isEmpty()
                ? new Classification.Assessed(word, pictograms, findings, provenance)
                : new Classification.PartlyAssessed(word, pictograms, findings, gaps, provenance);
    }

    private static List<Finding> union(List<Finding> first, List<Finding> second) {
        var firsts = first.stream().map(Finding::statement).toList();
        var seconds = second.stream().map(Finding::statement).toList();
        var findings = new ArrayList<Finding>();
        first.stream()
                .filter(finding -> seconds.contains(finding.statement())
                        || !Covering.isCovered(finding.statement(), seconds))
                .forEach(findings::add);
        second.stream()
                .filter(finding -> !Covering.isCovered(finding.statement(), firsts))
                .forEach(findings::add);
        return findings;
    }

    private static @Nullable SignalWord graver(@Nullable SignalWord first, @Nullable SignalWord second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return first == SignalWord.DANGER ? first : second;
    }

    private static Provenance provenance(Classification assessed) {
        var provenance = assessed.provenance();
        if (provenance == null) {
            throw new IllegalStateException("assessed by nobody: " + assessed);
        }
        return provenance;
    }
}
