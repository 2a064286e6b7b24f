package org.retort.people;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// All teaching groups of the school in hand, archived ones included.
interface Groups extends Repository<TeachingGroup, GroupId> {

    TeachingGroup saveAndFlush(TeachingGroup group);

    Optional<TeachingGroup> findById(GroupId id);

    Optional<TeachingGroup> findByCode(String code);

    @Query("select g from TeachingGroup g where g.archived = false order by g.yearGroup, g.code, g.id.value")
    List<TeachingGroup> current();
}
