package org.retort.practicals;

import org.jspecify.annotations.Nullable;

/// A practical in a list.
public record PracticalRow(
        PracticalId id,
        @Nullable String referenceId,
        String title,
        String course,
        String number,
        KeyStage keyStage,
        Subject subject,
        Mode mode,
        Handler whoMayHandle,
        String confidence,
        int version) {

    /// Its place in the course: `AQA GCSE Chemistry 2`.
    public String place() {
        return Course.place(course, number);
    }
}
