package org.retort.people;

import java.io.Serializable;
import java.util.UUID;

/// Names one token for scripts.
public record TokenId(UUID value) implements Serializable {}
