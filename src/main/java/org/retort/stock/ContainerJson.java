package org.retort.stock;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A container as scripts see it, in lists and behind its code.
///
/// @param name the substance
/// @param formulation the substance with its strength
/// @param remaining what is left, or null when nobody knows
@Schema(name = "Container")
public record ContainerJson(
        UUID id,
        String code,
        String name,
        String formulation,
        @Nullable AmountJson remaining,
        String place,
        @Nullable LocalDate expires,
        String state) {

    public static ContainerJson of(ContainerRow row) {
        return new ContainerJson(
                row.id().value(),
                row.code().value(),
                row.name(),
                row.label(),
                AmountJson.of(row.remaining(), row.estimated()),
                row.placePath(),
                row.expires(),
                row.state().spelling());
    }
}
