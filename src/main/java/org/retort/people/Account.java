package org.retort.people;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retort.platform.PersonId;
import org.retort.platform.SchoolId;

/// How one person signs in. Global: it leads to the person's school before any school is in hand.
@Entity
class Account {

    @Id
    private UUID id;

    @Column(name = "school_id")
    private UUID school;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    private String userName;
    private String passwordHash;
    private boolean mustChange;
    private boolean active = true;
    private boolean demo;
    private int stamp;
    private @Nullable Instant lastSignIn;
    private Instant createdAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(SchoolId school, PersonId person, String userName, String passwordHash, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.school = school.value();
        this.person = person;
        this.userName = userName;
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
    }

    /// A one-time password: nothing else is open until it was changed.
    Account oneTime() {
        mustChange = true;
        return this;
    }

    /// For the demo school only.
    Account forDemo() {
        demo = true;
        return this;
    }

    void choose(String hash) {
        passwordHash = hash;
        mustChange = false;
        endSessions();
    }

    void reset(String hash) {
        passwordHash = hash;
        mustChange = true;
        endSessions();
    }

    void deactivate() {
        active = false;
        endSessions();
    }

    /// Nobody signs in with it again, and it no longer says who did.
    void letGo() {
        deactivate();
        userName = "former-" + id;
        passwordHash = "";
        lastSignIn = null;
    }

    void reactivate() {
        active = true;
    }

    void endSessions() {
        stamp++;
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

    String userName() {
        return userName;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean active() {
        return active;
    }

    boolean demo() {
        return demo;
    }

    @Nullable
    Instant lastSignIn() {
        return lastSignIn;
    }

    SignedIn signedIn(PersonRow row) {
        return new SignedIn(school(), person, row.name(), row.roles(), id, userName, stamp, mustChange);
    }
}
