package org.retort.labels;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// All codes of the school in hand.
interface CodeRecords extends Repository<CodeRecord, String> {

    <S extends CodeRecord> Iterable<S> saveAll(Iterable<S> records);

    Optional<CodeRecord> findByCode(String code);

    List<CodeRecord> findByCodeIn(Collection<String> codes);

    /// The own codes of things.
    @Query("select c from CodeRecord c where c.kind = :kind and c.target in :targets and c.number = 0")
    List<CodeRecord> own(CodeKind kind, Collection<UUID> targets);

    /// How many codes a thing has; they are numbered from 0.
    int countByKindAndTarget(CodeKind kind, UUID target);

    List<CodeRecord> findByKindOrderByCode(CodeKind kind, Limit limit);
}
