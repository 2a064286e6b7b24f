package org.retort.stock;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import java.util.UUID;

/// A place as scripts see it.
///
/// @param type what sort of place: `room`, `shelf`
/// @param path the names from the top down
@Schema(name = "Place")
public record PlaceJson(UUID id, String code, String name, String type, String path) {

    static PlaceJson of(PlaceRow row) {
        return new PlaceJson(
                row.id().value(),
                row.code().value(),
                row.name(),
                row.kind().name().toLowerCase(Locale.ROOT),
                row.path());
    }
}
