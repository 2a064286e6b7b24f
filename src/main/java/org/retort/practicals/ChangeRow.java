package org.retort.practicals;

import java.time.Instant;

/// One change of a practical, as its history tells it.
public record ChangeRow(int version, Instant at, String by, String what) {}
