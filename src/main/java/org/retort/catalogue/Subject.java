package org.retort.catalogue;

/// A substance as far as it decides what has to be read before anything can be said of it.
///
/// @param referenceId empty for a school's own
/// @param recipe the number of the recipe that counts; 0 for what is no mixture of the school's by components
/// @param softened whether somebody ever made its numbers or its recipe milder
record Subject(SubstanceId id, String referenceId, int recipe, boolean softened) {}
