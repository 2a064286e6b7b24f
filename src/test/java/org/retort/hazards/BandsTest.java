package org.retort.hazards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class BandsTest {

    private static final Provenance LAW = new Provenance("law", "", null, null, "high");

    @Test
    void the_edges_are_the_limits_themselves() {
        Function<BigDecimal, Classification> sodiumHydroxide = percent -> {
            if (percent.compareTo(new BigDecimal("2")) >= 0) {
                return said("H314");
            }
            return percent.compareTo(new BigDecimal("0.5")) >= 0
                    ? said("H315", "H319")
                    : new Classification.NotClassified(LAW);
        };

        assertThat(Bands.upTo(new BigDecimal("50"), List.of(), sodiumHydroxide))
                .extracting(
                        band -> band.from().toPlainString(), band -> band.to().toPlainString())
                .containsExactly(tuple("0", "0.5"), tuple("0.5", "2"), tuple("2", "50"));
    }

    @Test
    void a_limit_that_itself_does_not_count_is_the_edge_too() {
        Function<BigDecimal, Classification> above85 = percent ->
                percent.compareTo(new BigDecimal("85")) > 0 ? said("H314") : new Classification.NotClassified(LAW);

        assertThat(Bands.upTo(new BigDecimal("100"), List.of(), above85))
                .extracting(band -> band.from().toPlainString())
                .containsExactly("0", "85");
    }

    @Test
    void what_always_says_the_same_is_one_band() {
        assertThat(Bands.upTo(BigDecimal.TEN, List.of(), _ -> said("H319")))
                .containsExactly(new Band(BigDecimal.ZERO, BigDecimal.TEN, said("H319")));
    }

    /// Any set of limits is found again, to a millionth of a percent.
    @Test
    void limits_wherever_they_are_are_found() {
        var seed = 20261125L;
        var random = new Random(seed);
        for (var round = 0; round < 50; round++) {
            var limits = new TreeMap<BigDecimal, Classification>();
            limits.put(BigDecimal.ZERO, new Classification.NotClassified(LAW));
            limits.put(between(random, 1, 30), said("H315"));
            limits.put(between(random, 33, 60), said("H318"));
            limits.put(between(random, 63, 95), said("H314"));

            var bands = Bands.upTo(
                    BigDecimal.valueOf(100),
                    List.of(),
                    percent -> limits.floorEntry(percent).getValue());

            assertThat(bands.stream().map(Band::from).toList())
                    .as("seed %d, round %d", seed, round)
                    .usingElementComparator(BigDecimal::compareTo)
                    .isEqualTo(List.copyOf(limits.keySet()));
        }
    }

    private static BigDecimal between(Random random, int low, int high) {
        return BigDecimal.valueOf(low * 10_000L + random.nextInt((high - low) * 10_000), 4);
    }

    private static Classification said(String... codes) {
        var known = List.of(codes);
        return Classification.Assessed.byHand(
                HazardKnowledge.signalWordOf(known),
                HazardKnowledge.pictogramsOf(known),
                known.stream().map(HazardKnowledge::statement).toList(),
                LAW);
    }
}
