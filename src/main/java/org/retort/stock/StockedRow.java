package org.retort.stock;

import org.retort.catalogue.FormulationId;

/// A formulation that stands here, in the order of names, with how many containers of it are in use.
record StockedRow(FormulationId formulation, String sortKey, int inUse) {}
