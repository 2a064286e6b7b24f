package org.retort.labels;

import java.util.UUID;

/// What a code stands for: the thing of this kind with this id.
public record CodeTarget(LabelCode code, CodeKind kind, UUID target) {}
