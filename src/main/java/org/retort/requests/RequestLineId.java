package org.retort.requests;

import java.io.Serializable;
import java.util.UUID;

/// Names one line of a request's kit.
public record RequestLineId(UUID value) implements Serializable {

    public static RequestLineId next() {
        return new RequestLineId(UUID.randomUUID());
    }
}
