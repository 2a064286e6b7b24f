package org.retort.scanning.spi;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.retort.platform.Outcome;

/// What was done, in a sentence that is also read aloud, and how to undo it.
///
/// @param sentence such as `Took 250 cm³ of ethanol 96 % v/v, 1 250 cm³ left.`
/// @param undo takes it back and says so, or null where it cannot be undone
public record ScanDone(String sentence, @Nullable Supplier<Outcome<String>> undo) {}
