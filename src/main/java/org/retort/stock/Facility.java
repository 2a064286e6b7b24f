package org.retort.stock;

/// What a room has that a practical may need.
public enum Facility {
    GAS("Gas taps"),
    FUME_CUPBOARD("Fume cupboard"),
    MAINS("Mains sockets"),
    BLACKOUT("Blackout"),
    SINK("Sinks");

    private final String label;

    Facility(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
