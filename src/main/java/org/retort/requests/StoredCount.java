package org.retort.requests;

/// How many lines of a request are still to be picked.
record StoredCount(RequestId request, long count) {}
