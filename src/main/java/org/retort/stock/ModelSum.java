package org.retort.stock;

import org.retort.catalogue.EquipmentModelId;

/// How many of a model there are, added up.
record ModelSum(EquipmentModelId model, long sum) {}
