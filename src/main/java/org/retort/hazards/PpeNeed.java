package org.retort.hazards;

/// What a person needs for protection, and why.
///
/// @param because such as `H314`; or a sentence
/// @param confidence what the rule rests on
public record PpeNeed(PpeItem item, String because, String confidence) {}
