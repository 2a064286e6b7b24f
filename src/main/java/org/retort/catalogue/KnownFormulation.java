package org.retort.catalogue;

/// A formulation that the school has, with its key.
record KnownFormulation(FormulationId id, SubstanceId substance, Form form, String strengthKey) {

    FormulationKey key() {
        return new FormulationKey(substance, form, strengthKey);
    }
}
