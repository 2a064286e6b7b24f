package org.retort.platform;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One school and what it has settled for itself.
@Entity
class School {

    @Id
    private UUID id;

    private String name;
    private String baseUrl;
    private Instant createdAt;
    private boolean demo;
    private boolean authorMayApprove;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected School() {}

    School(SchoolId id, String name, String baseUrl, boolean demo, Instant createdAt) {
        this.id = id.value();
        this.name = name;
        this.baseUrl = baseUrl;
        this.demo = demo;
        this.createdAt = createdAt;
    }

    void settle(String newName, String newBaseUrl, boolean authorsApprove) {
        name = newName;
        baseUrl = newBaseUrl;
        authorMayApprove = authorsApprove;
    }

    SchoolProfile profile() {
        return new SchoolProfile(new SchoolId(id), name, baseUrl);
    }

    /// How often it was changed.
    int version() {
        return version == null ? 0 : version;
    }

    boolean authorMayApprove() {
        return authorMayApprove;
    }

    boolean demo() {
        return demo;
    }

    Instant createdAt() {
        return createdAt;
    }
}
