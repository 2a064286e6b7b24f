package org.retort.requests;

import java.io.Serializable;
import java.util.UUID;

/// Names one tray of a request.
public record TrayId(UUID value) implements Serializable {

    public static TrayId next() {
        return new TrayId(UUID.randomUUID());
    }
}
