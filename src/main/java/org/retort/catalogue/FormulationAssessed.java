package org.retort.catalogue;

/// A safety lead has assessed a formulation by hand.
public record FormulationAssessed(FormulationId formulation) {}
