package org.retort.catalogue;

/// What somebody decided about the facts of a substance.
public enum DecisionKind {
    /// A named person held the library's facts against a source and found them right.
    CONFIRMED("Confirmed"),
    /// The employer's band, stricter than the law's limits.
    BAND("Employer's band"),
    /// The supplier's classification, from a safety data sheet.
    SUPPLIER("Supplier's classification"),
    /// One of the above no longer counts.
    WITHDRAWN("Withdrawn");

    private final String label;

    DecisionKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
