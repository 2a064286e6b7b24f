package org.retort.scanning;

import java.util.UUID;
import org.retort.labels.LabelCode;
import org.retort.scanning.spi.ScanCard;

/// What came of a scan, of whatever kind.
public sealed interface Scanned {

    /// A thing of this school, with what may be done with it now.
    record Thing(ScanCard card) implements Scanned {}

    /// A place: what is scanned next may be put there.
    record AtPlace(UUID place, ScanCard card) implements Scanned {}

    /// A code of this school that was printed ahead and stands for nothing yet.
    record Unclaimed(LabelCode code) implements Scanned {}

    /// A well-formed code that this school does not know.
    record Unknown(LabelCode code) implements Scanned {}

    /// Not a code at all, or one with a wrong character; `reason` is a sentence that says which.
    record Unreadable(String reason) implements Scanned {}
}
