package org.retort.scanning.spi;

import java.util.Optional;
import java.util.UUID;
import org.retort.labels.CodeKind;

/// A feature's answer to a scanned code of one kind. Answers only within the school in hand.
public interface Scannable {

    CodeKind kind();

    /// What the Scan page shows, with the actions that this person may do now; empty if there is no such thing here.
    Optional<ScanCard> card(UUID target);

    /// What scripts see: the same fields as an item of the kind's list; empty if there is no such thing here.
    Optional<Object> json(UUID target);
}
