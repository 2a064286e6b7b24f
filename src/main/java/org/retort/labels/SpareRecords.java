package org.retort.labels;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/// The spare labels of the school in hand.
interface SpareRecords extends Repository<SpareLabel, UUID> {

    <S extends SpareLabel> Iterable<S> saveAll(Iterable<S> labels);

    Optional<SpareLabel> findByCode(String code);

    List<SpareLabel> findByCodeIn(Collection<String> codes);

    List<SpareLabel> findByIdIn(Collection<UUID> ids);

    /// How many went: none, when somebody else has just used the label.
    int deleteByCode(String code);
}
