package org.retort.practicals;

import java.util.Map;

/// A course as people call it: the code `AQA-GCSE-CHEM` reads as `AQA GCSE Chemistry`. A school may use codes of its
/// own.
public final class Course {

    private static final Map<String, String> NAMES = Map.of(
            "AQA-GCSE-BIO", "AQA GCSE Biology",
            "AQA-GCSE-CHEM", "AQA GCSE Chemistry",
            "AQA-GCSE-PHYS", "AQA GCSE Physics",
            "AQA-ALEVEL-BIO", "AQA A-level Biology",
            "AQA-ALEVEL-CHEM", "AQA A-level Chemistry",
            "AQA-ALEVEL-PHYS", "AQA A-level Physics",
            "KS3", "Key stage 3",
            "KS5-CLASSIC", "Classic demonstrations");

    private Course() {}

    public static String name(String code) {
        return NAMES.getOrDefault(code, code);
    }

    /// The place of a practical in its course: `AQA GCSE Chemistry 2`.
    public static String place(String code, String number) {
        return number.isEmpty() ? name(code) : name(code) + " " + number;
    }
}
