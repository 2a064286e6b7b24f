package org.retort.hazards;

/// One component of what is classified; water makes up the rest.
public record Portion(SubstanceFacts substance, Concentration concentration) {}
