package org.retort.hazards;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where, from nothing to the strongest there is, another thing is said.
///
/// The strengths at which limits are known to lie are asked first, then those where a law usually sets one, and a grid
/// between them; wherever two neighbours differ, the
/// edge is narrowed down between them and written with as few digits as it has.
public final class Bands {

    private static final BigDecimal FINEST = new BigDecimal("0.000001");
    private static final int MOST_DIGITS = 6;
    private static final int STEPS = 60;

    /// Percentages at which limits are usually set.
    private static final List<String> USUAL = List.of(
            "0.0001", "0.00025", "0.001", "0.0025", "0.01", "0.02", "0.025", "0.05", "0.1", "0.2", "0.25", "0.3", "0.5",
            "0.6", "1", "2", "2.5", "3", "4", "5", "5.5", "6", "7", "8", "8.5", "10", "12", "12.5", "15", "20", "25",
            "30", "35", "40", "50", "60", "63", "65", "70", "75", "80", "85", "90", "95", "99");

    private Bands() {}

    /// The bands from 0 to `strongest`, in % w/w; there is always one.
    ///
    /// @param limits strengths at which the answer is known to change
    /// @param at what is said at a strength above 0
    public static List<Band> upTo(
            BigDecimal strongest, Collection<BigDecimal> limits, Function<BigDecimal, Classification> at) {
        var samples = samples(strongest, limits);
        var bands = new ArrayList<Band>();
        var from = BigDecimal.ZERO;
        var below = samples.getFirst();
        var said = at.apply(below);
        for (var above : samples) {
            var next = at.apply(above);
            while (!says(said).equals(says(next))) {
                var edge = edge(below, above, says(said), at);
                bands.add(new Band(from, edge, said));
                from = edge;
                below = edge.max(justAbove(edge, said, at));
                said = at.apply(below);
            }
            below = above;
        }
        bands.add(new Band(from, strongest, said));
        return List.copyOf(bands);
    }

    private static List<BigDecimal> samples(BigDecimal strongest, Collection<BigDecimal> limits) {
        var samples = new TreeSet<BigDecimal>();
        limits.stream()
                .map(limit -> limit.setScale(MOST_DIGITS, RoundingMode.HALF_UP))
                .forEach(samples::add);
        samples.add(FINEST);
        USUAL.stream().map(BigDecimal::new).forEach(samples::add);
        for (var step = 1; step < STEPS; step++) {
            samples.add(strongest
                    .multiply(BigDecimal.valueOf(step))
                    .divide(BigDecimal.valueOf(STEPS), MOST_DIGITS, RoundingMode.HALF_UP));
        }
        samples.add(strongest);
        return samples.stream()
                .filter(it -> it.signum() > 0 && it.compareTo(strongest) <= 0)
                .toList();
    }

    /// The weakest strength at which `said` no longer holds, with as few digits as it needs.
    private static BigDecimal edge(
            BigDecimal weaker, BigDecimal stronger, Set<String> said, Function<BigDecimal, Classification> at) {
        var low = weaker;
        var high = stronger;
        while (high.subtract(low).compareTo(FINEST) > 0) {
            var middle = low.add(high).divide(BigDecimal.TWO, MOST_DIGITS, RoundingMode.HALF_UP);
            if (middle.compareTo(low) <= 0 || middle.compareTo(high) >= 0) {
                break;
            }
            if (says(at.apply(middle)).equals(said)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return shortest(low, high);
    }

    /// The roundest number of the two, or `high`: a limit that itself no longer counts is the low one.
    private static BigDecimal shortest(BigDecimal low, BigDecimal high) {
        var plainLow = low.stripTrailingZeros();
        var plainHigh = high.stripTrailingZeros();
        return plain(plainLow.scale() < plainHigh.scale() ? plainLow : plainHigh);
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /// A strength at which the new thing is said: the edge itself, or a little more where the limit does not count.
    private static BigDecimal justAbove(BigDecimal edge, Classification said, Function<BigDecimal, Classification> at) {
        return says(at.apply(edge)).equals(says(said)) ? edge.add(FINEST) : edge;
    }

    /// What is said, without what it follows from, which differs at every strength.
    private static Set<String> says(Classification classification) {
        return Stream.of(
                        Stream.of(classification.word(), classification.status()),
                        classification.findings().stream()
                                .map(finding -> finding.statement().code() + " " + finding.category()),
                        classification.gaps().stream().map(gap -> "? " + gap.category()))
                .flatMap(parts -> parts)
                .collect(Collectors.toUnmodifiableSet());
    }
}
