package org.retort.catalogue;

import java.util.List;

/// What came of copying the library into a school.
///
/// @param added how many rows the school did not have
/// @param rewritten how many rows of an older edition were brought up to date
/// @param kept the names of rows of an older edition that the school has changed, and that were therefore left alone
public record LibraryCopy(int added, int rewritten, List<String> kept) {

    public LibraryCopy {
        kept = List.copyOf(kept);
    }
}
