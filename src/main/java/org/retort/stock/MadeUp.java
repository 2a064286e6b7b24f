package org.retort.stock;

import org.retort.labels.LabelCode;

/// What was made: a new container with its code, and the movement of the one it came from.
public record MadeUp(ContainerId container, LabelCode code, MovementRow taken) {}
