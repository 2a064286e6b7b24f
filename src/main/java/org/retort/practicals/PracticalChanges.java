package org.retort.practicals;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// All changes of all practicals, never changed themselves.
interface PracticalChanges extends Repository<PracticalChange, UUID> {

    PracticalChange save(PracticalChange change);

    @Query("""
            select new org.retort.practicals.ChangeRow(c.revision, c.changedAt, c.changedBy, c.what)
            from PracticalChange c
            where c.practical = :practical
            order by c.revision desc, c.id
            """)
    List<ChangeRow> of(PracticalId practical, Pageable page);
}
