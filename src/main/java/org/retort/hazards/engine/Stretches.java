package org.retort.hazards.engine;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.retort.hazards.Classification;
import org.retort.hazards.MassPercent;
import org.retort.hazards.SubstanceFacts;

/// What is said of one substance dissolved in water, at every strength: between two neighbouring limits the same
/// statements apply, so each stretch between them is worked out once.
public final class Stretches {

    private final long[] from;
    private final Stretch[] said;

    private Stretches(long[] from, Stretch[] said) {
        this.from = from;
        this.said = said;
    }

    /// From nothing to the whole, cut wherever an answer may change by any reading of the law.
    public static Stretches of(SubstanceFacts facts) {
        var limits = facts.readings().thresholds().stream().mapToLong(Long::longValue);
        var from = LongStream.concat(LongStream.of(0), limits).toArray();
        var said = Arrays.stream(from)
                .mapToObj(MassPercent::new)
                .map(present -> Answer.stretch(new Part(facts, present, Part.State.DILUTED)))
                .toArray(Stretch[]::new);
        return new Stretches(from, said);
    }

    /// The answer at one strength.
    public Classification at(MassPercent present) {
        var place = -1;
        for (var limit : from) { // counted, not searched: there are few, and where to stop cannot be guessed
            place += limit <= present.billionths() ? 1 : 0;
        }
        return said[place].at(present);
    }
}
