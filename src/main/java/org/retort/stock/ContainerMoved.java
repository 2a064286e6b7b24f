package org.retort.stock;

/// A container stands somewhere else now.
public record ContainerMoved(ContainerId container, PlaceId from, PlaceId to) {}
