package org.retort.people;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.retort.platform.PersonId;
import org.retort.platform.SchoolId;

/// What a script shows at the door instead of a password. Global, like [Account]; only its hash is kept.
@Entity
class ApiToken {

    private static final Duration FRESH = Duration.ofMinutes(1);

    @Id
    private UUID id;

    @Column(name = "school_id")
    private UUID school;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    private String name;
    private String tokenHash;
    private boolean demo;
    private Instant createdAt;
    private @Nullable Instant lastUsed;
    private @Nullable Instant revokedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "api_token_role", joinColumns = @JoinColumn(name = "token_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    @BatchSize(size = 200)
    private Set<Role> roles;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected ApiToken() {}

    ApiToken(SchoolId school, PersonId person, String name, Set<Role> roles, String hash, boolean demo, Instant now) {
        this.id = UUID.randomUUID();
        this.school = school.value();
        this.person = person;
        this.name = name;
        this.roles = roles;
        this.tokenHash = hash;
        this.demo = demo;
        this.createdAt = now;
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    /// Its name may say whose it was.
    void letGo() {
        name = "Revoked";
    }

    boolean revoked() {
        return revokedAt != null;
    }

    /// Whether its last use was so long ago that it should be written down again.
    boolean usedLongBefore(Instant now) {
        return lastUsed == null || lastUsed.plus(FRESH).isBefore(now);
    }

    UUID id() {
        return id;
    }

    SchoolId school() {
        return new SchoolId(school);
    }

    PersonId person() {
        return person;
    }

    String name() {
        return name;
    }

    Set<Role> roles() {
        return Set.copyOf(roles);
    }

    boolean demo() {
        return demo;
    }

    TokenRow row(String personName) {
        return new TokenRow(new TokenId(id), name, personName, roles(), createdAt, lastUsed, revokedAt);
    }
}
