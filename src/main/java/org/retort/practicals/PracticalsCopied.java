package org.retort.practicals;

import java.util.List;

/// What came of copying the library of practicals into a school.
///
/// @param added how many practicals the school did not have
/// @param lines how many kit lines were added with them
/// @param rewritten how many practicals of an older edition were brought up to date
/// @param kept titles of older ones that the school has changed, and that were therefore left alone
/// @param unresolved kit lines whose item the school's catalogue does not hold; they are kept as words
public record PracticalsCopied(int added, int lines, int rewritten, List<String> kept, List<String> unresolved) {

    public PracticalsCopied {
        kept = List.copyOf(kept);
        unresolved = List.copyOf(unresolved);
    }
}
