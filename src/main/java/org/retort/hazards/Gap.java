package org.retort.hazards;

/// Something that nobody knows of a formulation although its health and environment hazards are known, such as whether
/// a solution still feeds a fire. It is printed, and whoever signs ticks it.
///
/// @param category the class that is open, such as `Ox. Liq. 2`
/// @param sentence what is not known and why, for the screen and the page
public record Gap(String category, String sentence) {}
