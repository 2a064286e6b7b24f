package org.retort.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.retort.platform.PersonId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// All tokens of all schools: whoever asks names the school, the person or the hash.
interface TokenRecords extends Repository<ApiToken, UUID> {

    ApiToken saveAndFlush(ApiToken token);

    @Query("select t from ApiToken t left join fetch t.roles where t.tokenHash = :hash")
    Optional<ApiToken> byHash(String hash);

    @Query("select t from ApiToken t where t.id = :id and t.school = :school")
    Optional<ApiToken> byId(UUID id, UUID school);

    @Query("select t from ApiToken t where t.school = :school order by t.createdAt desc, t.id")
    List<ApiToken> ofSchool(UUID school);

    @Query("select t from ApiToken t where t.school = :school and t.person = :person order by t.createdAt desc, t.id")
    List<ApiToken> ofPerson(UUID school, PersonId person);

    @Modifying
    @Query("update ApiToken t set t.lastUsed = :now where t.id = :id")
    void used(UUID id, Instant now);
}
