package org.retort.catalogue;

/// A decision with the reference id of its substance; empty for a school's own.
record DecisionOn(String referenceId, SubstanceDecision decision) {}
