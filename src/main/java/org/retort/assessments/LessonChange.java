package org.retort.assessments;

import org.jspecify.annotations.Nullable;
import org.retort.catalogue.FormulationId;

/// One way in which a lesson is no longer what was signed.
///
/// @param sentence what changed, `The room changed from Lab 4 to Lab 2.`
/// @param formulation the line on the kit that it concerns, if it is one that is there now
/// @param was what stood there before, `1 mol/dm³`
public record LessonChange(
        String sentence,
        @Nullable FormulationId formulation,
        @Nullable String was) {

    static LessonChange of(String sentence) {
        return new LessonChange(sentence, null, null);
    }
}
