package org.retort.people;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/// What the school in hand has settled about keeping records, all of it; rows are added and read, never changed.
interface RetentionPeriods extends Repository<RetentionPeriod, UUID> {

    RetentionPeriod saveAndFlush(RetentionPeriod period);

    Optional<RetentionPeriod> findFirstByKindOrderByNumberDesc(RecordKind kind);
}
