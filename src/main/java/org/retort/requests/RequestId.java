package org.retort.requests;

import java.io.Serializable;
import java.util.UUID;

/// Names one request.
public record RequestId(UUID value) implements Serializable {

    public static RequestId next() {
        return new RequestId(UUID.randomUUID());
    }
}
