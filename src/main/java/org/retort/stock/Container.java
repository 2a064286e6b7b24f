package org.retort.stock;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.FormulationId;
import org.retort.catalogue.SupplierId;
import org.retort.labels.LabelCode;
import org.retort.platform.PersonId;
import org.retort.platform.SchoolOwned;
import org.retort.quantity.Quantity;
import org.retort.quantity.Unit;

/// One bottle, jar or set of refilled bottles of a formulation. How it stands changes only by a movement of the ledger.
@Entity
class Container extends SchoolOwned {

    /// Sorts what has no expiry after all that has one.
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private static final BigDecimal LOW_SHARE = new BigDecimal("0.2");

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ContainerId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "formulation_id"))
    private FormulationId formulation;

    private String sortKey;
    private String code;
    private int bottles;
    private BigDecimal bottleSize;
    private @Nullable BigDecimal balance;

    @Enumerated(EnumType.STRING)
    private Unit unit;

    private boolean estimated;
    private boolean low;

    @Enumerated(EnumType.STRING)
    private ContainerState state;

    private boolean inUse;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "supplier_id"))
    private @Nullable SupplierId supplier;

    private @Nullable String lot;
    private LocalDate received;
    private @Nullable LocalDate opened;
    private @Nullable LocalDate expires;
    private LocalDate expiryKey;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "home_id"))
    private PlaceId home;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "place_id"))
    private PlaceId place;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "parent_id"))
    private @Nullable ContainerId parent;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "made_by"))
    private @Nullable PersonId madeBy;

    private @Nullable UUID lesson;
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected Container() {}

    Container(ContainerId id, LabelCode code, String sortKey, NewContainers wanted, LocalDate received) {
        this.id = id;
        this.code = code.value();
        this.sortKey = sortKey;
        formulation = wanted.formulation();
        bottles = wanted.bottles();
        unit = wanted.size().unit();
        bottleSize = wanted.size().amount();
        supplier = wanted.supplier();
        lot = trimmed(wanted.lot());
        this.received = received;
        expires = wanted.expires();
        expiryKey = expires == null ? NEVER : expires;
        note = trimmed(wanted.note());
        place = home = wanted.place();
        opened = wanted.opened();
        state = opened == null ? ContainerState.IN_STORE : ContainerState.OPENED;
        inUse = true;
    }

    /// Remembers what it was made from, and by whom.
    void madeFrom(ContainerId source, PersonId maker) {
        parent = source;
        madeBy = maker;
    }

    Standing standing() {
        return new Standing(balance, estimated, place, home, state, opened, lesson);
    }

    /// Takes over how it stands now; the ledger calls this in the transaction that writes the movement.
    void stand(Standing now) {
        balance = now.balance();
        estimated = now.estimated();
        place = now.place();
        home = now.home();
        state = now.state();
        opened = now.opened();
        lesson = now.lesson();
        inUse = state.inUse();
        low = inUse && balance != null && balance.compareTo(capacity().amount().multiply(LOW_SHARE)) <= 0;
    }

    /// Takes over what is true of it; the ledger calls this in the transaction that writes down what was.
    void putRight(Particulars now) {
        supplier = now.supplier();
        lot = now.lot();
        note = now.note();
        expires = now.expires();
        expiryKey = expires == null ? NEVER : expires;
    }

    Particulars particulars() {
        return new Particulars(expires, supplier, lot, note);
    }

    boolean expired(LocalDate today) {
        return expires != null && expires.isBefore(today);
    }

    /// What fits into all its bottles.
    Quantity capacity() {
        return new Quantity(bottleSize.multiply(BigDecimal.valueOf(bottles)), unit);
    }

    /// What is left in all its bottles, or null when nobody knows.
    @Nullable
    Quantity balance() {
        return balance == null ? null : new Quantity(balance, unit);
    }

    ContainerId id() {
        return id;
    }

    LabelCode code() {
        return new LabelCode(code);
    }

    FormulationId formulation() {
        return formulation;
    }

    Unit unit() {
        return unit;
    }

    PlaceId place() {
        return place;
    }

    PlaceId home() {
        return home;
    }

    ContainerState state() {
        return state;
    }

    LocalDate received() {
        return received;
    }

    @Nullable
    LocalDate expires() {
        return expires;
    }

    @Nullable
    ContainerId parent() {
        return parent;
    }

    ContainerOrigin origin() {
        return new ContainerOrigin(supplier, lot, received, home, parent, madeBy, lesson, note, version());
    }

    private static @Nullable String trimmed(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
