package org.retort.stock;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retort.platform.Outcome;
import org.retort.platform.Outcome.Refused;

/// The rules of what may be done to a tracked piece of equipment, each with the sentence that says no.
final class EquipmentRules {

    private EquipmentRules() {}

    static <T> Optional<Refused<T>> reason(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            return Optional.of(Outcome.refused("reason", "Say why."));
        }
        return reason.strip().length() > 500
                ? Optional.of(Outcome.refused("reason", "Say why in at most 500 characters."))
                : Optional.empty();
    }

    static <T> Optional<Refused<T>> inUse(EquipmentItem item) {
        return item.state() == EquipmentState.RETIRED
                ? Optional.of(Outcome.conflict("This has been retired."))
                : Optional.empty();
    }

    /// Out of use is lifted by name, not by the way.
    static <T> Optional<Refused<T>> notOutOfUse(EquipmentItem item) {
        return item.state() == EquipmentState.QUARANTINED
                ? Optional.of(Outcome.conflict("This is out of use. Put it back in use first."))
                : Optional.empty();
    }

    static <T> Optional<Refused<T>> outOfUse(EquipmentItem item) {
        return item.state() == EquipmentState.QUARANTINED
                ? Optional.empty()
                : Optional.of(Outcome.conflict("This is not out of use."));
    }

    static <T> Optional<Refused<T>> with(EquipmentItem item, UUID lesson) {
        return lesson.equals(item.lesson())
                ? Optional.empty()
                : Optional.of(Outcome.conflict("This is not out for that lesson."));
    }

    /// Only what stands in the store goes out.
    static <T> Optional<Refused<T>> inStore(EquipmentItem item) {
        return switch (item.state()) {
            case IN_STORE -> Optional.empty();
            case ISSUED -> Optional.of(Outcome.conflict("This is out for a lesson already."));
            case MISSING -> Optional.of(Outcome.conflict("This is missing. When it is found, put it back first."));
            case QUARANTINED -> notOutOfUse(item);
            case RETIRED -> Optional.of(Outcome.conflict("This has been retired."));
        };
    }
}
