package org.retort.requests;

/// What came of ticking all of a tray as present.
///
/// @param left how many of its lines are still to be scanned or counted
public record TrayTicked(int tray, long left) {

    public boolean complete() {
        return left == 0;
    }

    /// `Tray 2: 3 still to be scanned or counted.`
    public String sentence() {
        return complete()
                ? "Tray %d is complete.".formatted(tray)
                : "Tray %d: %d still to be scanned or counted.".formatted(tray, left);
    }
}
