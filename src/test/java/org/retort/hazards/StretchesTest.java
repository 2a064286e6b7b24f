package org.retort.hazards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.retort.hazards.engine.Answer;
import org.retort.hazards.engine.Part;
import org.retort.hazards.engine.Stretches;

/// What is worked out once for a stretch of strengths, against the same worked out anew.
class StretchesTest {

    private static final long WHOLE = MassPercent.WHOLE.billionths();

    @Test
    void at_just_under_and_just_over_every_limit_and_between_them_a_stretch_says_what_is_worked_out_anew() {
        assertThat(Asked.library()).allSatisfy(facts -> {
            var stretches = Stretches.of(facts);
            strengths(facts)
                    .forEach(present -> assertThat(stretches.at(present))
                            .as("%s at %s", facts, present.exactly())
                            .isEqualTo(Answer.of(List.of(new Part(facts, present, Part.State.DILUTED)))));
        });
    }

    private static List<MassPercent> strengths(SubstanceFacts facts) {
        var edges = LongStream.concat(
                        LongStream.of(0, WHOLE), facts.thresholds().stream().mapToLong(MassPercent::billionths))
                .sorted()
                .toArray();
        var between = LongStream.range(1, edges.length).map(i -> (edges[(int) i - 1] + edges[(int) i]) / 2);
        var around = LongStream.of(edges).flatMap(edge -> LongStream.of(edge - 1, edge, edge + 1));
        return LongStream.concat(between, around)
                .filter(at -> at >= 0 && at < WHOLE)
                .mapToObj(MassPercent::new)
                .toList();
    }
}
