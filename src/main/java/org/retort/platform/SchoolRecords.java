package org.retort.platform;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// All schools of this database.
interface SchoolRecords extends Repository<School, UUID> {

    School saveAndFlush(School school);

    Optional<School> findById(UUID id);

    long count();

    @Query("select s.id from School s order by s.id")
    List<UUID> ids();
}
