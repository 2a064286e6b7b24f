package org.retort.platform.ui;

/// A number that a room shows beside its entry of the menu: how many wait for who is signed in.
public interface MenuCount {

    /// The route of the menu entry, without a leading slash.
    String route();

    /// How many wait; 0 shows nothing.
    long count();
}
