package org.retort.requests.gate;

import org.retort.catalogue.FormulationId;
import org.retort.quantity.Quantity;

/// So much of a formulation for the lesson.
public record ChemicalNeed(FormulationId formulation, String label, Quantity amount) {}
