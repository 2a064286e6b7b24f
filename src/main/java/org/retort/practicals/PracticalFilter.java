package org.retort.practicals;

import org.jspecify.annotations.Nullable;

/// Which practicals are wanted; what is null or empty does not narrow.
///
/// @param text words of the title, the number, the course or anything in the kit; all must be there
/// @param archived whether the archived ones are wanted instead of those in use
public record PracticalFilter(
        String text,
        @Nullable String course,
        @Nullable KeyStage keyStage,
        @Nullable Subject subject,
        @Nullable Mode mode,
        @Nullable Handler whoMayHandle,
        boolean archived) {

    public static final PracticalFilter ALL = new PracticalFilter("", null, null, null, null, null, false);

    public static PracticalFilter text(String text) {
        return new PracticalFilter(text, null, null, null, null, null, false);
    }
}
