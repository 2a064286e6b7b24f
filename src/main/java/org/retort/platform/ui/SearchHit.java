package org.retort.platform.ui;

/// One thing that was found.
///
/// @param title what it is called
/// @param detail what tells it from its like: place, strength, date
/// @param route where it opens, without a leading slash: `stock/containers/…`
public record SearchHit(String title, String detail, String route) {}
