package org.retort.labels;

import java.util.Random;

/// Label codes that are the same in each run, for tests.
public final class SampleCodes {

    private SampleCodes() {}

    /// One of letters and digits, always the same for the same thing.
    public static LabelCode of(String thing) {
        return LabelCode.random(new Random(thing.hashCode()));
    }

    /// @param payload seven characters, to which the check character is added
    public static LabelCode code(String payload) {
        return new LabelCode(payload + CheckCharacter.of(payload));
    }
}
