package org.retort.scanning;

import org.retort.labels.LabelCode;
import org.springframework.modulith.NamedInterface;

/// The way to the Scan page from other screens.
@NamedInterface("navigation")
public final class ScanningNavigation {

    /// The Scan page, waiting for a code.
    public static final String SCAN = "scan";

    private ScanningNavigation() {}

    /// The Scan page with this code scanned.
    public static String scan(LabelCode code) {
        return SCAN + "/" + code.value();
    }
}
