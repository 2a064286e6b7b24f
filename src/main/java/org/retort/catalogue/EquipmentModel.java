package org.retort.catalogue;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.reference.ReferenceEquipment;
import org.retort.platform.SchoolOwned;
import org.retort.quantity.Unit;

/// A kind of equipment, of which the school may hold many: `Beaker 250 cm³`.
@Entity
class EquipmentModel extends SchoolOwned {

    private static final int LONGEST_SEARCH = 600;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private EquipmentModelId id;

    private @Nullable String referenceId;
    private int referenceVersion;
    private boolean touched;
    private String name;
    private String category;
    private boolean consumable;
    private @Nullable Integer classSet;
    private String inspection;
    private String notes;
    private String source;
    private String confidence;
    private String nameKey;
    private String searchText;
    private boolean archived;

    @SuppressWarnings("NullAway.Init")
    protected EquipmentModel() {}

    /// A school's own model.
    @SuppressWarnings("NullAway.Init")
    EquipmentModel(EquipmentModelData data, String source) {
        id = EquipmentModelId.next();
        this.source = source;
        confidence = "";
        write(data);
    }

    /// The school's copy of a model of the library.
    @SuppressWarnings("NullAway.Init")
    EquipmentModel(ReferenceEquipment reference, int version) {
        id = EquipmentModelId.next();
        rewrite(reference, version);
    }

    /// Takes over what a newer library says; only for rows that the school has not touched.
    final void rewrite(ReferenceEquipment reference, int version) {
        referenceId = reference.id();
        referenceVersion = version;
        source = reference.source();
        confidence = reference.confidence();
        write(reference.data());
    }

    /// Takes over what a person of the school says.
    void edit(EquipmentModelData data) {
        touched = true;
        write(data);
    }

    void archive() {
        touched = true;
        archived = true;
    }

    void restore() {
        archived = false;
    }

    private void write(EquipmentModelData data) {
        name = Unit.inWords(data.name().strip());
        category = data.category().strip();
        consumable = data.consumable();
        classSet = data.classSet();
        inspection = data.inspection().strip();
        notes = data.notes().strip();
        nameKey = SearchKey.of(name);
        searchText = SearchKey.all(LONGEST_SEARCH, name, category, referenceId == null ? "" : referenceId);
    }

    EquipmentModelId id() {
        return id;
    }

    String referenceId() {
        return referenceId == null ? "" : referenceId;
    }

    String name() {
        return name;
    }

    String category() {
        return category;
    }

    boolean isTouched() {
        return touched;
    }

    /// Whether it comes from the library, in an edition before `version`.
    boolean isOlderThan(int version) {
        return referenceId != null && referenceVersion < version;
    }
}
