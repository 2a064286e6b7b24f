package org.retort.scanning.spi;

/// A line of the card: `Left` – `1 450 cm³ of 2 500`.
public record ScanFact(String label, String value) {}
