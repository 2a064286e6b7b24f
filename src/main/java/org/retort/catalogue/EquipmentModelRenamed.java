package org.retort.catalogue;

/// A model has got another name or category, by which what is held of it is listed from now on.
public record EquipmentModelRenamed(EquipmentModelId model, String name, String category) {}
