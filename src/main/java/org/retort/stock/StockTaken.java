package org.retort.stock;

import org.retort.quantity.Quantity;

/// A container's content went down.
public record StockTaken(ContainerId container, Quantity amount) {}
