package org.retort.stock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retort.platform.Dates;
import org.retort.platform.Outcome;
import org.retort.platform.Outcome.Refused;
import org.retort.quantity.Dimension;
import org.retort.quantity.Quantity;

/// The rules of what may be done to a container, each with the sentence that says no.
final class ContainerRules {

    /// More than this of any unit is a slip of the keyboard.
    static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    private static final int LONGEST_REASON = 500;

    private ContainerRules() {}

    /// What is finished or disposed of stays so.
    static Optional<Refused<Entry>> inUse(Container container) {
        return switch (container.state()) {
            case FINISHED -> no(Outcome.conflict("This container is finished."));
            case DISPOSED -> no(Outcome.conflict("This container has been disposed of."));
            default -> Optional.empty();
        };
    }

    /// What is gone, missing or in quarantine is not used.
    static Optional<Refused<Entry>> usable(Container container) {
        return inUse(container).or(() -> switch (container.state()) {
            case MISSING -> no(Outcome.conflict("This container is missing. When it is found, put it back first."));
            case QUARANTINED -> no(Outcome.conflict("This container is in quarantine. Release it first."));
            default -> Optional.empty();
        });
    }

    static Optional<Refused<Entry>> notExpired(Container container, LocalDate today) {
        var expires = container.expires();
        return expires != null && container.expired(today)
                ? no(Outcome.refused("Expired on %s. Dispose of it instead.".formatted(Dates.day(expires))))
                : Optional.empty();
    }

    static Optional<Refused<Entry>> fits(Container container, Quantity amount) {
        return amount.unit().dimension() == container.unit().dimension()
                ? Optional.empty()
                : no(Outcome.refused("amount", needs(container.unit().dimension())));
    }

    static Optional<Refused<Entry>> moreThanNothing(Quantity amount) {
        if (amount.amount().compareTo(MOST) > 0) {
            return no(Outcome.refused("amount", "That is more than any container holds."));
        }
        return amount.amount().signum() > 0
                ? Optional.empty()
                : no(Outcome.refused("amount", "Give an amount of more than 0."));
    }

    static Optional<Refused<Entry>> notNegative(Quantity amount) {
        return amount.isNegative() ? no(Outcome.refused("amount", "An amount cannot be below 0.")) : Optional.empty();
    }

    /// Where the amount left is unknown, anything may be taken.
    static Optional<Refused<Entry>> reaches(Container container, Quantity wanted) {
        var left = container.balance();
        if (left == null || left.compareTo(wanted) >= 0) {
            return Optional.empty();
        }
        return no(Outcome.refused(
                "amount",
                container.standing().estimated()
                        ? "Only about %s left. Estimate the level again if there is more.".formatted(left.label())
                        : "Only %s left.".formatted(left.label())));
    }

    static Optional<Refused<Entry>> holds(Container container, Quantity content) {
        return content.compareTo(container.capacity()) > 0
                ? no(Outcome.refused(
                        "amount",
                        "It holds at most %s.".formatted(container.capacity().label())))
                : Optional.empty();
    }

    static Optional<Refused<Entry>> reasoned(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            return no(Outcome.refused("reason", "Say why."));
        }
        return reason.strip().length() > LONGEST_REASON
                ? no(Outcome.refused("reason", "Say why in at most 500 characters."))
                : Optional.empty();
    }

    /// What was typed is put right by who sees what is there now.
    static Optional<Refused<Entry>> asSeen(Container container, Particulars seen) {
        return container.particulars().equals(seen)
                ? Optional.empty()
                : no(Outcome.conflict(
                        "Somebody else corrected this meanwhile. Close it, look at the change, and do it again."));
    }

    static Optional<Refused<Entry>> differs(Particulars seen, Particulars wanted) {
        return wanted.equals(seen)
                ? no(Outcome.refused("Nothing is different. Correct what is wrong."))
                : Optional.empty();
    }

    static Optional<Refused<Entry>> notOpened(Container container) {
        LocalDate opened = container.standing().opened();
        return opened == null
                ? Optional.empty()
                : Optional.of(Outcome.conflict("Opened on %s already.".formatted(Dates.day(opened))));
    }

    static Optional<Refused<Entry>> notQuarantined(Container container) {
        return container.state() == ContainerState.QUARANTINED
                ? Optional.of(Outcome.conflict("This container is in quarantine. Release it first."))
                : Optional.empty();
    }

    static Optional<Refused<Entry>> notDisposed(Container container) {
        return container.state() == ContainerState.DISPOSED ? inUse(container) : Optional.empty();
    }

    static Optional<Refused<Entry>> notIssued(Container container) {
        return container.state() == ContainerState.ISSUED
                ? Optional.of(Outcome.conflict("This container is out for a lesson already."))
                : Optional.empty();
    }

    static Optional<Refused<Entry>> issuedTo(Container container, UUID lesson) {
        return lesson.equals(container.standing().lesson())
                ? Optional.empty()
                : Optional.of(Outcome.conflict("This container is not out for that lesson."));
    }

    private static String needs(Dimension dimension) {
        return switch (dimension) {
            case VOLUME -> "This is kept by volume. Give cm³ or dm³.";
            case MASS -> "This is kept by mass. Give g, kg or mg.";
            case COUNT -> "This is counted. Give a number of items.";
        };
    }

    private static Optional<Refused<Entry>> no(Refused<Entry> refused) {
        return Optional.of(refused);
    }
}
