package org.retort.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// All changes of facts that classifications hang on.
interface SubstanceChanges extends Repository<SubstanceChange, UUID> {

    SubstanceChange save(SubstanceChange change);

    @Query("select c from SubstanceChange c where c.substance = :substance order by c.recordedAt desc, c.id")
    List<SubstanceChange> of(SubstanceId substance);

    /// Those that made something of these substances milder, the oldest first.
    @Query("""
            select c from SubstanceChange c where c.substance.value in :substances and c.because <> ''
            order by c.recordedAt, c.id
            """)
    List<SubstanceChange> softening(Collection<UUID> substances);
}
