package org.retort.stock;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// The ledger of equipment. Lines are added, never changed and never removed.
interface EquipmentMovements extends Repository<EquipmentMovement, MovementId> {

    EquipmentMovement save(EquipmentMovement movement);

    Optional<EquipmentMovement> findByOperationId(UUID operation);

    @Query("select m from EquipmentMovement m where m.count = :count order by m.at desc, m.id.value")
    List<EquipmentMovement> ofCount(EquipmentCountId count, Limit limit);

    @Query("select m from EquipmentMovement m where m.item = :item order by m.at desc, m.id.value")
    List<EquipmentMovement> ofItem(EquipmentItemId item, Limit limit);
}
