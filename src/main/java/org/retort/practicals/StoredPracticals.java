package org.retort.practicals;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// All practicals of the school, in use or archived.
interface StoredPracticals extends Repository<Practical, PracticalId> {

    Practical save(Practical practical);

    Optional<Practical> findById(PracticalId id);

    /// For a change: two people saving at once come one after the other, and the second sees the first one's version.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Practical p where p.id = :id")
    Optional<Practical> toChange(PracticalId id);

    @Query("select p from Practical p where p.referenceId is not null")
    List<Practical> copied();

    @Query("select p.id from Practical p where p.referenceId = :referenceId")
    Optional<PracticalId> idOf(String referenceId);

    @Query("""
            select new org.retort.practicals.PracticalRow(p.id, p.referenceId, p.data.title, p.data.course,
                p.data.number, p.data.keyStage, p.data.subject, p.data.mode, p.data.whoMayHandle,
                p.source.confidence, p.revision)
            from Practical p
            where p.id in :ids
            """)
    List<PracticalRow> rows(Collection<PracticalId> ids);

    @Query("select new org.retort.practicals.PracticalText(p.id, p.data, p.source) from Practical p where p.id in :ids")
    List<PracticalText> texts(Collection<PracticalId> ids);

    @Query("select distinct p.data.course from Practical p where p.archivedBecause is null order by p.data.course")
    List<String> courses();
}
