package org.retort.requests;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A request as scripts see it, in the list and by its code.
///
/// @param code its label code, once it was sent
/// @param state as design spells it: `not-used`
public record RequestJson(
        UUID id,
        @Nullable String code,
        String practical,
        UUID practicalId,
        @Nullable LocalDate date,
        @Nullable String period,
        @Nullable String room,
        String group,
        int pupils,
        String sets,
        String teacher,
        String state) {

    static RequestJson of(RequestRow row, @Nullable String code) {
        return new RequestJson(
                row.id().value(),
                code,
                row.title(),
                row.practical().value(),
                row.date(),
                row.period() == null ? null : row.period().name(),
                row.roomName().isEmpty() ? null : row.roomName(),
                row.groupCode(),
                row.pupils(),
                row.sharing(),
                row.teacherName(),
                row.state().code());
    }
}
