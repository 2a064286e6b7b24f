package org.retort.stock;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.retort.catalogue.EquipmentModelId;
import org.retort.catalogue.EquipmentModelRow;
import org.retort.platform.SchoolOwned;

/// How many of one model stand at one place; the movements of equipment add up to it.
@Entity
class EquipmentCount extends SchoolOwned {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private EquipmentCountId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "model_id"))
    private EquipmentModelId model;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "place_id"))
    private PlaceId place;

    private String name;
    private String category;
    private String sortKey;
    private int quantity;
    private boolean resident;

    @SuppressWarnings("NullAway.Init")
    protected EquipmentCount() {}

    EquipmentCount(EquipmentModelRow model, PlaceId place, boolean resident) {
        id = EquipmentCountId.next();
        this.model = model.id();
        this.place = place;
        this.resident = resident;
        call(model.name(), model.category());
    }

    /// Lists it under the name and the category of its model.
    final void call(String newName, String newCategory) {
        name = newName;
        category = newCategory;
        sortKey = SearchWords.sortKey(newName + " " + newCategory);
    }

    void change(int by) {
        quantity += by;
    }

    void reside(boolean lives) {
        resident = lives;
    }

    EquipmentCountId id() {
        return id;
    }

    EquipmentModelId model() {
        return model;
    }

    PlaceId place() {
        return place;
    }

    int quantity() {
        return quantity;
    }

    boolean resident() {
        return resident;
    }
}
