package org.retort.requests;

/// How a class works together, in words.
final class Sharing {

    private Sharing() {}

    /// `15 pairs`, `10 groups of 3`, `11 singles`, `demonstration`.
    static String words(int pupils, int groupSize, boolean demonstration) {
        if (demonstration) {
            return "demonstration";
        }
        var groups = Math.ceilDiv(pupils, groupSize);
        return switch (groupSize) {
            case 1 -> "%d single%s".formatted(groups, groups == 1 ? "" : "s");
            case 2 -> "%d pair%s".formatted(groups, groups == 1 ? "" : "s");
            default -> "%d group%s of %d".formatted(groups, groups == 1 ? "" : "s", groupSize);
        };
    }
}
