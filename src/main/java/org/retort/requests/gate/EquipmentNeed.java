package org.retort.requests.gate;

import org.retort.catalogue.EquipmentModelId;

/// So many of a model for the lesson.
public record EquipmentNeed(EquipmentModelId model, String label, int amount) {}
