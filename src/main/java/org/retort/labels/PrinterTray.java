package org.retort.labels;

import java.io.Serializable;
import java.util.UUID;

/// A printer's tray and by how much it is out, in tenths of a millimetre: labels are drawn that much further right and
/// further down.
///
/// @param version to be given back with a change, so that a change made meanwhile is noticed
public record PrinterTray(UUID id, int version, String printer, String tray, int rightTenths, int downTenths)
        implements Serializable {

    private static final double TENTHS = 10;

    /// `Prep room printer, tray 2 · 0.3 mm right, −0.5 mm down`
    public String label() {
        var name = tray.isEmpty() ? printer : "%s, %s".formatted(printer, tray);
        return rightTenths == 0 && downTenths == 0
                ? name
                : "%s · %s mm right, %s mm down".formatted(name, millimetres(rightTenths), millimetres(downTenths));
    }

    private static String millimetres(int tenths) {
        return "%.1f".formatted(tenths / TENTHS).replace('-', '−');
    }

    double right() {
        return rightTenths / TENTHS;
    }

    double down() {
        return downTenths / TENTHS;
    }
}
