package org.retort.labels;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/// All codes of the school in hand.
interface CodeRecords extends Repository<CodeRecord, String> {

    <S extends CodeRecord> Iterable<S> saveAll(Iterable<S> records);

    Optional<CodeRecord> findByCode(String code);

    List<CodeRecord> findByCodeIn(Collection<String> codes);

    List<CodeRecord> findByKindAndTargetIn(CodeKind kind, Collection<UUID> targets);
}
