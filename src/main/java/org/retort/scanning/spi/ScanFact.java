package org.retort.scanning.spi;

import org.jspecify.annotations.Nullable;

/// A line of the card: `Left` – `1 450 cm³ of 2 500`.
///
/// @param fill drawn as a level beside the words; null where there is nothing to draw
public record ScanFact(String label, String value, @Nullable ScanFill fill) {

    public ScanFact(String label, String value) {
        this(label, value, null);
    }
}
