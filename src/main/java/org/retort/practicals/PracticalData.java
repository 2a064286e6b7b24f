package org.retort.practicals;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/// What is written about a practical, all but its kit: what a person types into the form.
///
/// @param usualGroupSize how many pupils usually work together; null for a demonstration
/// @param leadTimeHours how long before the lesson the prep room must know; null when the practical asks for no more
/// than
///     the school does
@Embeddable
public record PracticalData(
        String title,
        String course,
        @Column(name = "number_in_course") String number,
        @Enumerated(EnumType.STRING) KeyStage keyStage,
        @Enumerated(EnumType.STRING) Subject subject,
        @Enumerated(EnumType.STRING) Mode mode,
        @Enumerated(EnumType.STRING) Handler whoMayHandle,
        @Nullable Integer usualGroupSize,
        @Nullable Integer leadTimeHours,
        String hazards,
        String controls,
        String technicianNotes,
        String disposal) {

    /// The same under another title.
    PracticalData titled(String other) {
        return new PracticalData(
                other,
                course,
                number,
                keyStage,
                subject,
                mode,
                whoMayHandle,
                usualGroupSize,
                leadTimeHours,
                hazards,
                controls,
                technicianNotes,
                disposal);
    }
}
