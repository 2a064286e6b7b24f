package org.retort.catalogue;

/// A supplier as lists show it.
public record SupplierRow(SupplierId id, String name, String website, String telephone, String notes, int version) {

    public SupplierData data() {
        return new SupplierData(name, website, telephone, notes);
    }
}
