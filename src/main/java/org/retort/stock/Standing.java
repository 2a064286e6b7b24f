package org.retort.stock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How a container stands at one moment: what a movement changes, and what taking it back restores.
record Standing(
        @Nullable BigDecimal balance,
        boolean estimated,
        PlaceId place,
        PlaceId home,
        ContainerState state,
        @Nullable LocalDate opened,
        @Nullable UUID lesson) {

    Standing holding(@Nullable BigDecimal newBalance, boolean byEye) {
        return new Standing(newBalance, byEye, place, home, state, opened, lesson);
    }

    Standing at(PlaceId newPlace) {
        return new Standing(balance, estimated, newPlace, home, state, opened, lesson);
    }

    Standing livingAt(PlaceId newHome) {
        return new Standing(balance, estimated, newHome, newHome, state, opened, lesson);
    }

    Standing in(ContainerState newState) {
        return new Standing(balance, estimated, place, home, newState, opened, lesson);
    }

    Standing openedOn(LocalDate day) {
        var opening = state == ContainerState.IN_STORE ? ContainerState.OPENED : state;
        return new Standing(balance, estimated, place, home, opening, day, lesson);
    }

    Standing issuedTo(UUID newLesson) {
        return new Standing(balance, estimated, place, home, ContainerState.ISSUED, opened, newLesson);
    }

    /// Nobody's any more, and what is left of it stands in the store.
    Standing inStore() {
        var state = opened == null ? ContainerState.IN_STORE : ContainerState.OPENED;
        return new Standing(balance, estimated, place, home, state, opened, null);
    }

    /// Back from its lesson. What was put in quarantine stays there, and what is missing is not found by it.
    Standing backFromLesson() {
        return switch (state) {
            case ISSUED -> at(home).inStore();
            case QUARANTINED -> at(home).nobodys();
            case IN_STORE, OPENED, MISSING, FINISHED, DISPOSED -> nobodys();
        };
    }

    private Standing nobodys() {
        return new Standing(balance, estimated, place, home, state, opened, null);
    }

    /// Empty and out of use.
    Standing gone(ContainerState end) {
        return new Standing(BigDecimal.ZERO, false, place, home, end, opened, null);
    }

    /// The balance in sums, where an unknown one counts as nothing.
    BigDecimal counted() {
        return balance == null ? BigDecimal.ZERO : balance;
    }
}
