package org.retort.people;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.retort.platform.PersonId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// All accounts of all schools: whoever asks names the person or the user name.
interface Accounts extends Repository<Account, UUID> {

    Account saveAndFlush(Account account);

    Optional<Account> findById(UUID id);

    Optional<Account> findByUserName(String userName);

    Optional<Account> findByPerson(PersonId person);

    /// Whether a session that began at this stamp may go on.
    @Query("select count(a) > 0 from Account a where a.id = :id and a.active = true and a.stamp = :stamp")
    boolean stillGood(UUID id, int stamp);

    @Modifying
    @Query("update Account a set a.lastSignIn = :now where a.id = :id")
    void signedIn(UUID id, Instant now);
}
