package org.retort.stock;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.retort.platform.Outcome;
import org.retort.platform.Outcome.Refused;
import org.retort.quantity.Quantity;

/// Everything that can be done to a container, each with its rules.
final class Verbs {

    private Verbs() {}

    static Verb take(Quantity amount) {
        return (container, today) -> unless(
                ContainerRules.usable(container)
                        .or(() -> ContainerRules.notExpired(container, today))
                        .or(() -> ContainerRules.fits(container, amount))
                        .or(() -> ContainerRules.moreThanNothing(amount))
                        .or(() -> ContainerRules.reaches(container, amount)),
                () -> new Entry(MovementAction.TAKE, amount, null, less(container, amount)));
    }

    /// The bottle goes back to its place. Nothing is ever poured back.
    static Verb putBack() {
        return (container, _) -> unless(
                ContainerRules.inUse(container).or(() -> ContainerRules.notQuarantined(container)),
                () -> new Entry(
                        MovementAction.PUT_BACK,
                        null,
                        null,
                        container.standing().at(container.home()).inStore()));
    }

    /// What is moved onto a shelf or into a cupboard lives there from now on; in a room or on a trolley it is a guest.
    static Verb move(Place to) {
        return (container, _) -> unless(
                ContainerRules.inUse(container),
                () -> new Entry(
                        MovementAction.MOVE,
                        null,
                        null,
                        to.keeps() && container.state() != ContainerState.ISSUED
                                ? container.standing().livingAt(to.id())
                                : container.standing().at(to.id())));
    }

    static Verb open() {
        return (container, today) -> unless(
                ContainerRules.usable(container).or(() -> ContainerRules.notOpened(container)),
                () -> new Entry(
                        MovementAction.OPEN, null, null, container.standing().openedOn(today)));
    }

    static Verb estimate(Quantity seen) {
        return (container, _) -> unless(
                ContainerRules.inUse(container)
                        .or(() -> ContainerRules.fits(container, seen))
                        .or(() -> ContainerRules.notNegative(seen))
                        .or(() -> ContainerRules.holds(container, seen)),
                () -> new Entry(MovementAction.ESTIMATE, seen, null, holding(container, seen, true)));
    }

    static Verb estimate(int percent) {
        return (container, today) -> percent < 0 || percent > 100
                ? Outcome.refused("amount", "A level is 0 to 100 % of the full bottle.")
                : estimate(container.capacity().times(new BigDecimal(percent).movePointLeft(2)))
                        .on(container, today);
    }

    static Verb finish() {
        return (container, _) -> unless(
                ContainerRules.inUse(container),
                () -> new Entry(
                        MovementAction.FINISH,
                        container.balance(),
                        null,
                        container.standing().gone(ContainerState.FINISHED)));
    }

    static Verb breakage(String reason) {
        return goneFor(MovementAction.BREAK, reason);
    }

    static Verb dispose(String reason) {
        return goneFor(MovementAction.DISPOSE, reason);
    }

    /// Sets the amount right; a container that was finished by mistake comes back.
    static Verb correct(Quantity actual, String reason) {
        return (container, _) -> unless(
                ContainerRules.notDisposed(container)
                        .or(() -> ContainerRules.reasoned(reason))
                        .or(() -> ContainerRules.fits(container, actual))
                        .or(() -> ContainerRules.notNegative(actual))
                        .or(() -> ContainerRules.holds(container, actual)),
                () -> {
                    var after = holding(container, actual, false);
                    var back = container.state() == ContainerState.FINISHED && !actual.isZero();
                    return new Entry(MovementAction.CORRECT, actual, reason, back ? after.inStore() : after);
                });
    }

    /// Puts right what was typed wrong, whatever has become of the container since; what is in it stays as it is.
    ///
    /// @param words what was and what is
    static Verb putRight(Particulars seen, Particulars wanted, String reason, String words) {
        return (container, _) -> unless(
                ContainerRules.asSeen(container, seen)
                        .or(() -> ContainerRules.differs(seen, wanted))
                        .or(() -> expires(container, seen, wanted))
                        .or(() -> ParticularsRules.lot(wanted.lot()))
                        .or(() -> ParticularsRules.note(wanted.note()))
                        .or(() -> ContainerRules.reasoned(reason)),
                () -> new Entry(
                        MovementAction.CORRECT, null, reason, container.standing(), new PutRight(wanted, words)));
    }

    static Verb issue(UUID lesson, @Nullable PlaceId to) {
        return (container, today) -> unless(
                ContainerRules.usable(container)
                        .or(() -> ContainerRules.notIssued(container))
                        .or(() -> ContainerRules.notExpired(container, today)),
                () -> {
                    var issued = container.standing().issuedTo(lesson);
                    return new Entry(MovementAction.ISSUE, null, null, to == null ? issued : issued.at(to));
                });
    }

    /// Back from its lesson to its place; see [Standing#backFromLesson].
    static Verb returned(UUID lesson) {
        return (container, _) -> unless(
                ContainerRules.issuedTo(container, lesson),
                () -> new Entry(
                        MovementAction.RETURN, null, null, container.standing().backFromLesson()));
    }

    /// What a lesson used or spilled, booked once its kit is back: it is gone, whatever has become of the bottle since.
    static Verb used(Quantity amount, String what) {
        return (container, _) -> unless(
                ContainerRules.fits(container, amount)
                        .or(() -> ContainerRules.moreThanNothing(amount))
                        .or(() -> ContainerRules.reaches(container, amount)),
                () -> new Entry(MovementAction.TAKE, amount, what, less(container, amount)));
    }

    static Verb missing(String reason) {
        return into(MovementAction.MISSING, ContainerState.MISSING, reason);
    }

    static Verb quarantine(String reason) {
        return into(MovementAction.QUARANTINE, ContainerState.QUARANTINED, reason);
    }

    static Verb release() {
        return (container, _) -> unless(
                container.state() == ContainerState.QUARANTINED
                        ? Optional.empty()
                        : Optional.of(Outcome.conflict("This container is not in quarantine.")),
                () -> new Entry(
                        MovementAction.RELEASE, null, null, container.standing().inStore()));
    }

    private static Verb goneFor(MovementAction action, String reason) {
        return (container, _) -> unless(
                ContainerRules.inUse(container).or(() -> ContainerRules.reasoned(reason)),
                () -> new Entry(
                        action,
                        container.balance(),
                        reason,
                        container.standing().gone(ContainerState.DISPOSED)));
    }

    private static Verb into(MovementAction action, ContainerState state, String reason) {
        return (container, _) -> unless(
                ContainerRules.usable(container).or(() -> ContainerRules.reasoned(reason)),
                () -> new Entry(action, null, reason, container.standing().in(state)));
    }

    /// An expiry that stays as it is was agreed to before.
    private static Optional<Refused<Entry>> expires(Container container, Particulars seen, Particulars wanted) {
        return Objects.equals(seen.expires(), wanted.expires())
                ? Optional.empty()
                : ParticularsRules.expires(wanted.expires(), container.received());
    }

    private static Outcome<Entry> unless(Optional<Refused<Entry>> refusal, Supplier<Entry> entry) {
        return refusal.<Outcome<Entry>>map(no -> no).orElseGet(() -> Outcome.done(entry.get()));
    }

    private static Standing less(Container container, Quantity taken) {
        var left = container.balance();
        var standing = container.standing();
        return left == null ? standing : standing.holding(left.minus(taken).amount(), standing.estimated());
    }

    private static Standing holding(Container container, Quantity content, boolean byEye) {
        return container.standing().holding(content.in(container.unit()).amount(), byEye);
    }
}
