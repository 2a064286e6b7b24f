package org.retort.stock;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.retort.platform.PersonId;
import org.retort.platform.SchoolOwned;
import org.retort.quantity.Quantity;
import org.retort.quantity.Unit;

/// One line of the ledger, written once: what was done to a container, by whom, and how it stood afterwards.
@Entity
@Immutable
class Movement extends SchoolOwned {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private MovementId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "container_id"))
    private ContainerId container;

    private int number;

    @Enumerated(EnumType.STRING)
    private MovementAction action;

    private @Nullable BigDecimal amount;
    private BigDecimal changeAmount;
    private @Nullable BigDecimal balance;

    @Enumerated(EnumType.STRING)
    private Unit unit;

    private boolean estimated;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "from_place_id"))
    private @Nullable PlaceId fromPlace;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "to_place_id"))
    private PlaceId toPlace;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "home_id"))
    private PlaceId home;

    @Enumerated(EnumType.STRING)
    private ContainerState state;

    private @Nullable LocalDate opened;
    private @Nullable UUID lesson;
    private @Nullable String reason;
    private @Nullable String putRight;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "by_person"))
    private PersonId byPerson;

    private Instant at;
    private UUID operationId;
    private @Nullable UUID batchId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "undoes_id"))
    private @Nullable MovementId undoes;

    @SuppressWarnings("NullAway.Init")
    protected Movement() {}

    /// @param before how the container stood, or null when it has just come in
    Movement(Container container, int number, @Nullable Standing before, Entry entry, Signature signature) {
        id = MovementId.next();
        this.container = container.id();
        this.number = number;
        action = entry.action();
        var named = entry.amount();
        unit = container.unit();
        amount = named == null ? null : named.in(unit).amount();
        var after = entry.after();
        changeAmount = after.counted().subtract(before == null ? BigDecimal.ZERO : before.counted());
        balance = after.balance();
        estimated = after.estimated();
        fromPlace = before == null ? null : before.place();
        toPlace = after.place();
        home = after.home();
        state = after.state();
        opened = after.opened();
        lesson = after.lesson() == null && before != null ? before.lesson() : after.lesson();
        var why = entry.reason();
        reason = why == null || why.isBlank() ? null : why.strip();
        putRight = entry.putRight() == null ? null : entry.putRight().words();
        byPerson = signature.person();
        at = signature.at();
        operationId = signature.operation();
        batchId = signature.batch();
        undoes = signature.undoes();
    }

    /// How the container stood when this was done.
    Standing after() {
        return new Standing(
                balance, estimated, toPlace, home, state, opened, state == ContainerState.ISSUED ? lesson : null);
    }

    MovementId id() {
        return id;
    }

    ContainerId container() {
        return container;
    }

    int number() {
        return number;
    }

    MovementAction action() {
        return action;
    }

    @Nullable
    Quantity amount() {
        return amount == null ? null : new Quantity(amount, unit);
    }

    Quantity change() {
        return new Quantity(changeAmount, unit);
    }

    @Nullable
    Quantity balance() {
        return balance == null ? null : new Quantity(balance, unit);
    }

    boolean estimated() {
        return estimated;
    }

    @Nullable
    PlaceId fromPlace() {
        return fromPlace;
    }

    PlaceId toPlace() {
        return toPlace;
    }

    ContainerState state() {
        return state;
    }

    @Nullable
    UUID lesson() {
        return lesson;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    String putRight() {
        return putRight;
    }

    PersonId by() {
        return byPerson;
    }

    Instant at() {
        return at;
    }

    @Nullable
    UUID batch() {
        return batchId;
    }

    @Nullable
    MovementId undoes() {
        return undoes;
    }
}
