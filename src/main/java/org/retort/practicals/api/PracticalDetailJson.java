package org.retort.practicals.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retort.practicals.PracticalDetail;
import org.retort.practicals.PracticalRow;

/// A practical with its kit as scripts see it: the fields of the list, and what only the practical itself tells.
///
/// @param archived whether it is out of use
record PracticalDetailJson(
        @JsonUnwrapped PracticalJson practical,
        @Nullable Integer usualGroupSize,
        @Nullable Integer leadTimeHours,
        String hazards,
        String controls,
        String technicianNotes,
        String disposal,
        String source,
        @Nullable String checkedBy,
        boolean archived,
        List<String> facilities,
        List<KitLineJson> lines) {

    static PracticalDetailJson of(PracticalDetail detail) {
        var data = detail.data();
        return new PracticalDetailJson(
                PracticalJson.of(row(detail)),
                data.usualGroupSize(),
                data.leadTimeHours(),
                data.hazards(),
                data.controls(),
                data.technicianNotes(),
                data.disposal(),
                detail.source().source(),
                detail.source().checkedBy(),
                detail.archived(),
                detail.facilities(),
                detail.lines().stream().map(KitLineJson::of).toList());
    }

    private static PracticalRow row(PracticalDetail detail) {
        return new PracticalRow(
                detail.id(),
                detail.referenceId(),
                detail.title(),
                detail.course(),
                detail.number(),
                detail.keyStage(),
                detail.subject(),
                detail.mode(),
                detail.whoMayHandle(),
                detail.source().confidence(),
                detail.version());
    }
}
