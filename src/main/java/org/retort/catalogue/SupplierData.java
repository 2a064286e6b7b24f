package org.retort.catalogue;

/// What a person may say of a supplier.
public record SupplierData(String name, String website, String telephone, String notes) {}
