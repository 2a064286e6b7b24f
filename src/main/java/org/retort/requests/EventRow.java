package org.retort.requests;

import java.time.Instant;

/// One step in the life of a request, as everybody reads it: `accepted`, by whom, when, with what note.
public record EventRow(Instant at, String by, String what, String note) {}
