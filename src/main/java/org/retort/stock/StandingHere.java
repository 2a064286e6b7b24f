package org.retort.stock;

import org.retort.catalogue.FormulationId;

/// A formulation that stands at a place, in one bottle or in many.
record StandingHere(FormulationId formulation, PlaceId place) {}
