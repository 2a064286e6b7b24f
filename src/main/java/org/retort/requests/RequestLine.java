package org.retort.requests;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retort.platform.SchoolOwned;
import org.retort.practicals.KitItem;
import org.retort.practicals.KitLineId;
import org.retort.practicals.KitUnit;

/// One line of a request's kit: what is asked for, whether it is on the trolley, and what came back.
@Entity
class RequestLine extends SchoolOwned {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RequestLineId id;

    private int position;
    private @Nullable UUID kitLineId;

    @Enumerated(EnumType.STRING)
    private LineKind kind;

    private @Nullable UUID modelId;
    private @Nullable UUID formulationId;
    private String label;
    private String eachWords;
    private BigDecimal amount;

    @Enumerated(EnumType.STRING)
    private KitUnit unit;

    @Enumerated(EnumType.STRING)
    private LineOrigin origin;

    private String reason;
    private boolean counted;
    private String notes;
    private int tray;
    private boolean present;
    private @Nullable String presentBy;
    private @Nullable Instant presentAt;
    private @Nullable BigDecimal returned;
    private @Nullable BigDecimal broken;
    private @Nullable BigDecimal usedUp;
    private @Nullable BigDecimal notUsed;

    @SuppressWarnings("NullAway.Init")
    protected RequestLine() {} // JPA

    RequestLine(KitEntry entry, int position) {
        this.id = entry.id();
        this.kind = LineKind.of(entry.item());
        write(entry, position);
    }

    /// Writes what is asked for; an amount or item that changed is to be looked at again.
    final void write(KitEntry entry, int newPosition) {
        if (amount != null && amount.compareTo(entry.amount()) != 0) {
            present = false;
        }
        position = newPosition;
        kitLineId = entry.source() == null ? null : entry.source().value();
        kind = LineKind.of(entry.item());
        modelId = kind == LineKind.EQUIPMENT ? LineKind.target(entry.item()) : null;
        formulationId = kind == LineKind.CHEMICAL ? LineKind.target(entry.item()) : null;
        label = entry.label();
        eachWords = entry.each();
        amount = entry.amount();
        unit = entry.unit();
        origin = entry.origin();
        reason = entry.reason();
        counted = entry.counted();
        notes = entry.notes();
        tray = kind == LineKind.CHEMICAL ? 2 : 1;
    }

    RequestLineId id() {
        return id;
    }

    KitItem item() {
        return kind.item(modelId, formulationId, label);
    }

    KitEntry entry() {
        return new KitEntry(
                id,
                kitLineId == null ? null : new KitLineId(kitLineId),
                item(),
                label,
                eachWords,
                amount,
                unit,
                origin,
                reason,
                counted,
                notes);
    }

    LineRow row() {
        return new LineRow(entry(), tray, present, presentBy, back());
    }

    boolean toPick() {
        return entry().goesOut() && !present;
    }

    boolean isPresent() {
        return present;
    }

    boolean isCounted() {
        return counted;
    }

    boolean isChemical() {
        return kind == LineKind.CHEMICAL;
    }

    int tray() {
        return tray;
    }

    String label() {
        return label;
    }

    void tick(Deed deed) {
        present = true;
        presentBy = deed.name();
        presentAt = deed.at();
    }

    void untick() {
        present = false;
        presentBy = null;
        presentAt = null;
    }

    void leaveOut(String because) {
        origin = LineOrigin.REMOVED;
        reason = because;
        untick();
    }

    void takeBack(Back back) {
        returned = back.returned();
        broken = back.broken();
        usedUp = back.usedUp();
        notUsed = back.notUsed();
    }

    BigDecimal amount() {
        return amount;
    }

    private @Nullable Back back() {
        return returned == null || broken == null || usedUp == null || notUsed == null
                ? null
                : new Back(id, returned, broken, usedUp, notUsed);
    }
}
