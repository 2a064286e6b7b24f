package org.retort.stock;

import org.retort.quantity.Quantity;
import org.retort.quantity.Strength;

/// A solution somebody wants to make from what stands in one container.
public record MakeUp(ContainerId from, Strength strength, Quantity volume) {}
