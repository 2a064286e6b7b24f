package org.retort.stock;

/// What was typed wrong about a container, put right.
///
/// @param now what is true
/// @param words what was and what is, for the history: `expiry Tue 24 Nov 2026 → Wed 24 Nov 2027; lot A1 → A7`
record PutRight(Particulars now, String words) {}
