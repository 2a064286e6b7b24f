package org.retort.requests.gate;

import org.retort.catalogue.EquipmentModelId;
import org.retort.stock.PlaceId;

/// So many of a model, asked for by another lesson.
public record Promise(Slot slot, PlaceId room, EquipmentModelId model, int amount) {}
