package org.retort.catalogue;

/// What no two formulations of a school have in common.
///
/// @param strengthKey see [Formulation#keyOf]
record FormulationKey(SubstanceId substance, Form form, String strengthKey) {}
