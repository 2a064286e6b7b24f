package org.retort.stock;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.retort.platform.PersonId;
import org.retort.platform.SchoolOwned;

/// One line of the ledger of equipment, of a count or of an item; written once.
@Entity
@Immutable
class EquipmentMovement extends SchoolOwned {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private MovementId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "count_id"))
    private @Nullable EquipmentCountId count;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "item_id"))
    private @Nullable EquipmentItemId item;

    @Enumerated(EnumType.STRING)
    private EquipmentAction action;

    private int changeCount;
    private int quantityAfter;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "from_place_id"))
    private @Nullable PlaceId fromPlace;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "to_place_id"))
    private PlaceId toPlace;

    private @Nullable UUID lesson;
    private @Nullable String reason;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "by_person"))
    private PersonId byPerson;

    private Instant at;
    private UUID operationId;

    @SuppressWarnings("NullAway.Init")
    protected EquipmentMovement() {}

    private EquipmentMovement(EquipmentAction action, PlaceId toPlace, @Nullable String reason, Signature signature) {
        id = MovementId.next();
        this.action = action;
        this.toPlace = toPlace;
        this.reason = reason == null || reason.isBlank() ? null : reason.strip();
        byPerson = signature.person();
        at = signature.at();
        operationId = signature.operation();
    }

    /// The count has changed already; `change` says by how much.
    static EquipmentMovement of(
            EquipmentCount count, EquipmentAction action, int change, @Nullable String reason, Signature signature) {
        var movement = new EquipmentMovement(action, count.place(), reason, signature);
        movement.count = count.id();
        movement.changeCount = change;
        movement.quantityAfter = count.quantity();
        return movement;
    }

    /// The item has changed already; it stood at `from`, or has just come in when that is null.
    static EquipmentMovement of(
            EquipmentItem item,
            EquipmentAction action,
            @Nullable PlaceId from,
            @Nullable UUID lesson,
            @Nullable String reason,
            Signature signature) {
        var movement = new EquipmentMovement(action, item.place(), reason, signature);
        movement.item = item.id();
        movement.changeCount = from == null ? 1 : 0;
        movement.quantityAfter = item.state() == EquipmentState.RETIRED ? 0 : 1;
        movement.fromPlace = from;
        movement.lesson = lesson;
        return movement;
    }

    MovementId id() {
        return id;
    }

    @Nullable
    EquipmentCountId count() {
        return count;
    }

    @Nullable
    EquipmentItemId item() {
        return item;
    }

    PersonId by() {
        return byPerson;
    }

    Instant at() {
        return at;
    }

    @Nullable
    PlaceId fromPlace() {
        return fromPlace;
    }

    PlaceId toPlace() {
        return toPlace;
    }

    EquipmentMovementRow row(@Nullable String fromPath, String toPath, String byName) {
        return new EquipmentMovementRow(
                id, action, changeCount, quantityAfter, fromPath, toPath, lesson, reason, byPerson, byName, at);
    }
}
