package org.retort.stock;

/// What sort of place it is; a lesson is held in a lab.
public enum PlaceKind {
    SITE("Site"),
    ROOM("Room"),
    LAB("Lab"),
    CUPBOARD("Cupboard"),
    SHELF("Shelf"),
    FRIDGE("Fridge"),
    FREEZER("Freezer"),
    TRAY("Tray"),
    TROLLEY("Trolley");

    private final String label;

    PlaceKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// Whether what is moved here lives here from now on and is put back here: a shelf does that. In a room or on a
    /// trolley it is a guest, and is put back to where it came from.
    public boolean keeps() {
        return this == CUPBOARD || this == SHELF || this == FRIDGE || this == FREEZER || this == TRAY;
    }

    /// Whether people walk into it: a prep room, a store, a lab.
    public boolean isRoom() {
        return this == ROOM || this == LAB;
    }
}
