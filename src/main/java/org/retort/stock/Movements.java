package org.retort.stock;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// The ledger. Lines are added, never changed and never removed.
interface Movements extends Repository<Movement, MovementId> {

    Movement save(Movement movement);

    <S extends Movement> Iterable<S> saveAll(Iterable<S> movements);

    Optional<Movement> findById(MovementId id);

    Optional<Movement> findByOperationId(UUID operation);

    List<Movement> findByBatchIdOrderByNumberAscIdValueAsc(UUID batch);

    @Query("select coalesce(max(m.number), 0) from Movement m where m.container = :container")
    int lastNumber(ContainerId container);

    Optional<Movement> findByContainerAndNumber(ContainerId container, int number);

    /// Those before a number, the newest first.
    @Query("select m from Movement m where m.container = :container and m.number < :number order by m.number desc")
    List<Movement> before(ContainerId container, int number, Limit limit);

    @Query("select m.undoes from Movement m where m.undoes.value in :ids")
    List<MovementId> undone(Collection<UUID> ids);
}
