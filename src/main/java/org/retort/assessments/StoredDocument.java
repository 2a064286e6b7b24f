package org.retort.assessments;

/// A document as it was made at signing.
///
/// @param filename a name to save it under, `2026-11-25 10Y1 Temperature changes.pdf`
/// @param sha256 of the bytes
@SuppressWarnings("ArrayRecordComponent") // handed to a response and never compared
public record StoredDocument(String filename, byte[] bytes, String sha256) {}
