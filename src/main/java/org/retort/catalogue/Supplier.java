package org.retort.catalogue;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.retort.platform.SchoolOwned;

/// Who sells to the school.
@Entity
class Supplier extends SchoolOwned {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SupplierId id;

    private String name;
    private String website;
    private String telephone;
    private String notes;
    private String nameKey;
    private boolean archived;

    @SuppressWarnings("NullAway.Init")
    protected Supplier() {}

    @SuppressWarnings("NullAway.Init")
    Supplier(SupplierData data) {
        id = SupplierId.next();
        edit(data);
    }

    final void edit(SupplierData data) {
        name = data.name().strip();
        website = data.website().strip();
        telephone = data.telephone().strip();
        notes = data.notes().strip();
        nameKey = SearchKey.of(name);
        archived = false;
    }

    void archive() {
        archived = true;
    }

    SupplierId id() {
        return id;
    }

    boolean isArchived() {
        return archived;
    }
}
