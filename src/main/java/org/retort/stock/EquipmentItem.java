package org.retort.stock;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.EquipmentModelId;
import org.retort.catalogue.EquipmentModelRow;
import org.retort.labels.LabelCode;
import org.retort.platform.SchoolOwned;

/// This microscope, not fifteen of them: a piece of equipment with a code of its own.
@Entity
class EquipmentItem extends SchoolOwned {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private EquipmentItemId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "model_id"))
    private EquipmentModelId model;

    private String name;
    private String category;
    private String sortKey;
    private String code;
    private @Nullable String serial;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "home_id"))
    private PlaceId home;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "place_id"))
    private PlaceId place;

    @Enumerated(EnumType.STRING)
    private EquipmentState state;

    private @Nullable UUID lesson;
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected EquipmentItem() {}

    EquipmentItem(EquipmentItemId id, LabelCode code, EquipmentModelRow model, NewEquipmentItem wanted) {
        this.id = id;
        this.code = code.value();
        this.model = model.id();
        serial = trimmed(wanted.serial());
        call(model.name(), model.category());
        home = place = wanted.place();
        state = EquipmentState.IN_STORE;
        note = trimmed(wanted.note());
    }

    /// Lists it under the name and the category of its model.
    final void call(String newName, String newCategory) {
        name = newName;
        category = newCategory;
        sortKey = SearchWords.sortKey("%s %s %s".formatted(name, category, serial == null ? "" : serial));
    }

    /// Moved onto a shelf it lives there from now on; in a room or on a trolley it is a guest.
    void move(Place to) {
        place = to.id();
        if (to.keeps() && state != EquipmentState.ISSUED) {
            home = to.id();
        }
    }

    void issue(UUID toLesson, @Nullable PlaceId to) {
        state = EquipmentState.ISSUED;
        lesson = toLesson;
        place = to == null ? place : to;
    }

    /// Back at its place, nobody's, fit for use.
    void returnHome() {
        state = EquipmentState.IN_STORE;
        lesson = null;
        place = home;
    }

    /// Back from its lesson. What is out of use stays so, and what is missing is not found by it.
    void comeBackFromLesson() {
        lesson = null;
        if (state == EquipmentState.ISSUED) {
            state = EquipmentState.IN_STORE;
        }
        if (state != EquipmentState.MISSING) {
            place = home;
        }
    }

    /// What is only missing or out of use is still to come back from its lesson.
    void become(EquipmentState newState) {
        state = newState;
        if (newState == EquipmentState.RETIRED) {
            lesson = null;
        }
    }

    EquipmentItemId id() {
        return id;
    }

    LabelCode code() {
        return new LabelCode(code);
    }

    EquipmentState state() {
        return state;
    }

    PlaceId place() {
        return place;
    }

    @Nullable
    UUID lesson() {
        return lesson;
    }

    private static @Nullable String trimmed(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
