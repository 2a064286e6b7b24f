package org.retort.platform.api;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.retort.platform.SchoolOwned;

/// What was answered to one key of one school.
@Entity
class IdempotencyRecord extends SchoolOwned {

    @Id
    private UUID id;

    private String requestKey;
    private String bodyHash;
    private int status;
    private String answer;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected IdempotencyRecord() {}

    IdempotencyRecord(String requestKey, String bodyHash, Instant now) {
        this.id = UUID.randomUUID();
        this.requestKey = requestKey;
        this.bodyHash = bodyHash;
        this.answer = "";
        this.createdAt = now;
    }

    UUID id() {
        return id;
    }

    void answered(int newStatus, String newAnswer) {
        status = newStatus;
        answer = newAnswer;
    }

    boolean sameBody(String hash) {
        return bodyHash.equals(hash);
    }

    int status() {
        return status;
    }

    String answer() {
        return answer;
    }
}
