package org.retort.hazards;

/// How something must be kept, wherever it stands.
///
/// @param sentence such as `keep under oil; discard if yellow or orange crust`
/// @param basis what it rests on: `to be checked: general knowledge, confidence high, rule SC09`
public record StorageCondition(String sentence, String basis) {}
