package org.retort.practicals;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// All lines of all kits, those taken off too.
interface KitParts extends Repository<KitPart, KitLineId> {

    KitPart save(KitPart part);

    @Query(
            "select k from KitPart k where k.practical = :practical and k.removed = false order by k.sortOrder, k.id.value")
    List<KitPart> of(PracticalId practical);

    @Query("select k from KitPart k where k.practical = :practical and k.id = :id")
    Optional<KitPart> find(PracticalId practical, KitLineId id);

    /// The practicals whose kit holds any of these.
    @Query(
            "select distinct k.practical from KitPart k where k.formulation.value in :formulations and k.removed = false")
    List<PracticalId> using(Collection<UUID> formulations);

    @Query("select coalesce(max(k.sortOrder), 0) from KitPart k where k.practical = :practical")
    int lastOrder(PracticalId practical);
}
