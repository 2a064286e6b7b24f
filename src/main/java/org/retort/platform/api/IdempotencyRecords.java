package org.retort.platform.api;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// All answers kept for the school in hand.
interface IdempotencyRecords extends Repository<IdempotencyRecord, UUID> {

    IdempotencyRecord saveAndFlush(IdempotencyRecord some);

    Optional<IdempotencyRecord> findByRequestKey(String requestKey);

    @Modifying
    @Query("delete from IdempotencyRecord r where r.createdAt < :moment")
    int deleteBefore(Instant moment);
}
