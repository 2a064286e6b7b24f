package org.retort.requests;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.retort.practicals.KitItem;

/// What became of a line of the kit after the lesson.
///
/// @param returned came back as it went out
/// @param broken broken or lost
/// @param usedUp used
/// @param notUsed came back unused, as a bottle still sealed
public record Back(RequestLineId line, BigDecimal returned, BigDecimal broken, BigDecimal usedUp, BigDecimal notUsed) {

    /// What is taken to have become of a line unless somebody says otherwise: everything came back whole, and what
    /// a lesson consumes is used up, unless the kit was not used. What is to be counted is left for somebody to
    /// count.
    ///
    /// @param state of the request before its kit is taken back
    public static Back usual(KitEntry entry, RequestState state) {
        if (entry.counted()) {
            return of(entry, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
        }
        if (!entry.isConsumed()) {
            return of(entry, entry.amount(), BigDecimal.ZERO, BigDecimal.ZERO);
        }
        return state == RequestState.NOT_USED
                ? of(entry, BigDecimal.ZERO, BigDecimal.ZERO, entry.amount())
                : of(entry, BigDecimal.ZERO, entry.amount(), BigDecimal.ZERO);
    }

    private static Back of(KitEntry entry, BigDecimal returned, BigDecimal usedUp, BigDecimal notUsed) {
        return new Back(entry.id(), returned, BigDecimal.ZERO, usedUp, notUsed);
    }

    /// Why this cannot be what became of `entry`; empty when it can. What is counted must add up to what went out.
    Optional<String> refusal(KitEntry entry) {
        if (parts().anyMatch(part -> part.signum() < 0)) {
            return Optional.of("%s: an amount cannot be below 0.".formatted(entry.label()));
        }
        if (entry.item() instanceof KitItem.Equipment && parts().anyMatch(Back::isFraction)) {
            return Optional.of("%s: give whole numbers.".formatted(entry.label()));
        }
        var more = sum().compareTo(entry.amount());
        if (entry.counted() && more != 0) {
            return Optional.of("%s: %s went out, %s are accounted for. Count again, or say what is broken or lost."
                    .formatted(entry.label(), entry.total(), entry.unit().label(sum())));
        }
        return more > 0
                ? Optional.of(
                        "%s: only %s went out, more is said to have come back.".formatted(entry.label(), entry.total()))
                : Optional.empty();
    }

    private Stream<BigDecimal> parts() {
        return Stream.of(returned, broken, usedUp, notUsed);
    }

    private static boolean isFraction(BigDecimal number) {
        return number.stripTrailingZeros().scale() > 0;
    }

    private BigDecimal sum() {
        return returned.add(broken).add(usedUp).add(notUsed);
    }
}
