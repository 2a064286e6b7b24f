package org.retort.stock;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Where a container is in its life.
public enum ContainerState {
    IN_STORE("In store"),
    OPENED("Opened"),
    ISSUED("Issued"),
    MISSING("Missing"),
    QUARANTINED("Quarantined"),
    FINISHED("Finished"),
    DISPOSED("Disposed of");

    private final String label;

    ContainerState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// As scripts spell it: `in-store`.
    public String spelling() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Reads the spelling of scripts: `in-store`.
    public static Optional<ContainerState> parse(String text) {
        return Arrays.stream(values())
                .filter(state -> state.spelling().equals(text))
                .findFirst();
    }

    /// Whether the container still exists for the prep room: not finished and not disposed of.
    public boolean inUse() {
        return this != FINISHED && this != DISPOSED;
    }

    /// Whether it may be taken from: it stands there, or it is with a lesson.
    public boolean usable() {
        return this == IN_STORE || this == OPENED || this == ISSUED;
    }
}
