package org.retort.practicals;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.EquipmentModelId;
import org.retort.catalogue.FormulationId;
import org.retort.platform.SchoolOwned;

/// One line of a practical's kit as it is kept; it points at the catalogue by id, so the label is the catalogue's.
@Entity
@Table(name = "kit_line")
class KitPart extends SchoolOwned {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private KitLineId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "practical_id"))
    private PracticalId practical;

    private int sortOrder;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "equipment_model_id"))
    private @Nullable EquipmentModelId equipment;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "formulation_id"))
    private @Nullable FormulationId formulation;

    private @Nullable String material;
    private @Nullable String facility;

    private BigDecimal qty;

    @Enumerated(EnumType.STRING)
    private KitUnit unit;

    @Enumerated(EnumType.STRING)
    private Scope scope;

    private @Nullable Integer sharedBy;
    private String usedFor;
    private String choice;
    private String notes;
    private boolean counted;
    private String confidence;
    private String source;
    private boolean removed;

    @SuppressWarnings("NullAway.Init")
    protected KitPart() {} // JPA

    @SuppressWarnings("NullAway.Init") // write() fills the rest
    KitPart(PracticalId practical, int sortOrder, KitLineData data, String confidence, String source) {
        this.id = KitLineId.next();
        this.practical = practical;
        this.sortOrder = sortOrder;
        write(data, confidence, source);
    }

    KitLineId id() {
        return id;
    }

    int sortOrder() {
        return sortOrder;
    }

    boolean removed() {
        return removed;
    }

    final void write(KitLineData data, String whoIsSure, String whoSays) {
        equipment = data.item() instanceof KitItem.Equipment(var model) ? model : null;
        formulation = data.item() instanceof KitItem.Chemical(var chemical) ? chemical : null;
        material = data.item() instanceof KitItem.Material(var text) ? text : null;
        facility = data.item() instanceof KitItem.Facility(var text) ? text : null;
        qty = data.qty();
        unit = data.unit();
        scope = data.scope();
        sharedBy = data.sharedBy();
        usedFor = data.usedFor();
        choice = data.choice();
        notes = data.notes();
        counted = data.counted();
        confidence = whoIsSure;
        source = whoSays;
        removed = false;
    }

    /// Taken off the kit; it stays on file.
    void takeOff() {
        removed = true;
    }

    void putBack() {
        removed = false;
    }

    KitItem item() {
        if (equipment != null) {
            return new KitItem.Equipment(equipment);
        }
        if (formulation != null) {
            return new KitItem.Chemical(formulation);
        }
        return material != null
                ? new KitItem.Material(material)
                : new KitItem.Facility(facility == null ? "" : facility);
    }

    KitLineData data() {
        return new KitLineData(
                item(), qty.stripTrailingZeros(), unit, scope, sharedBy, usedFor, choice, notes, counted);
    }

    /// As it is read, with the catalogue's label for its item.
    KitLine line(String label, boolean consumable) {
        var data = data();
        return new KitLine(
                id,
                data.item(),
                data.qty(),
                unit,
                scope,
                sharedBy,
                usedFor,
                choice,
                notes,
                label,
                consumable,
                counted,
                confidence);
    }

    /// The same line for another practical.
    KitPart copyFor(PracticalId other) {
        return new KitPart(other, sortOrder, data(), confidence, source);
    }
}
