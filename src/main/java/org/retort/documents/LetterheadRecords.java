package org.retort.documents;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// What the schools have settled; each has one at most.
interface LetterheadRecords extends Repository<LetterheadRecord, UUID> {

    LetterheadRecord saveAndFlush(LetterheadRecord record);

    /// Of the school in hand.
    @Query("select r from LetterheadRecord r")
    Optional<LetterheadRecord> own();
}
