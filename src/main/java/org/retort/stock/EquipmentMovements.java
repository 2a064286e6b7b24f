package org.retort.stock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// The ledger of equipment. Lines are added, never changed and never removed.
interface EquipmentMovements extends Repository<EquipmentMovement, MovementId> {

    EquipmentMovement save(EquipmentMovement movement);

    Optional<EquipmentMovement> findById(MovementId id);

    Optional<EquipmentMovement> findByOperationId(UUID operation);

    @Query("select m from EquipmentMovement m where m.count = :count order by m.at desc, m.id.value")
    List<EquipmentMovement> ofCount(EquipmentCountId count, Limit limit);

    @Query("select m from EquipmentMovement m where m.item = :item order by m.at desc, m.id.value")
    List<EquipmentMovement> ofItem(EquipmentItemId item, Limit limit);

    /// Those that come after `id`, done at `at`, when the newest is first.
    @Query("""
            select m from EquipmentMovement m
            where m.count = :count and m.at <= :at and (m.at < :at or m.id.value > :id)
            order by m.at desc, m.id.value
            """)
    List<EquipmentMovement> ofCountBefore(EquipmentCountId count, Instant at, UUID id, Limit limit);

    /// As [#ofCountBefore], of an item.
    @Query("""
            select m from EquipmentMovement m
            where m.item = :item and m.at <= :at and (m.at < :at or m.id.value > :id)
            order by m.at desc, m.id.value
            """)
    List<EquipmentMovement> ofItemBefore(EquipmentItemId item, Instant at, UUID id, Limit limit);
}
