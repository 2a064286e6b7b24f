package org.retort.people;

import java.time.LocalDate;

/// A room that keeps a kind of record: it counts, and takes away, what is older than the school keeps it. Called in a
/// transaction, for the school in hand.
public interface KeptRecords {

    RecordKind kind();

    /// How many would go.
    ///
    /// @param until the last day of what goes
    long due(LocalDate until, Held held);

    /// Takes them away.
    ///
    /// @return how many went
    int letGo(LocalDate until, Held held, LocalDate today);
}
