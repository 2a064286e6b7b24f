package org.retort.stock;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.retort.catalogue.EquipmentModelId;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// All tracked pieces of equipment, retired ones too.
interface EquipmentItems extends Repository<EquipmentItem, EquipmentItemId> {

    String SELECT = """
            select new org.retort.stock.ItemLine(e.id, e.code, e.model, e.name, e.category, e.serial, e.place, p.path,
                h.path, e.state, e.lesson, e.note)
            """;

    String FROM = """
            from EquipmentItem e join Place p on p.id.value = e.place.value join Place h on h.id.value = e.home.value
            """;

    String WANTED = FROM + """
            where e.state <> org.retort.stock.EquipmentState.RETIRED
                and e.sortKey like :a escape '!' and e.sortKey like :b escape '!' and (:code = '' or e.code = :code)
                and (:lineage = '' or p.lineage like concat(:lineage, '%'))
            """;

    EquipmentItem save(EquipmentItem item);

    Optional<EquipmentItem> findById(EquipmentItemId id);

    List<EquipmentItem> findByModel(EquipmentModelId model);

    /// The item, held until the transaction ends.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from EquipmentItem e where e.id.value = :id")
    Optional<EquipmentItem> hold(UUID id);

    /// In the order of the page; see [EquipmentOrder].
    @Query(value = SELECT + WANTED, countQuery = "select count(e) " + WANTED)
    Page<ItemLine> lines(String a, String b, String code, String lineage, Pageable page);

    @Query(SELECT + FROM + "where e.id.value in :ids order by e.sortKey, e.id.value")
    List<ItemLine> all(Collection<UUID> ids);

    /// Those of a model that could go out, by code.
    @Query(SELECT + FROM + """
            where e.model.value = :model and e.state = org.retort.stock.EquipmentState.IN_STORE
            order by e.code
            """)
    List<ItemLine> inStore(UUID model);

    /// Those with a lesson now, also those that went missing there or are out of use.
    @Query("select e.id from EquipmentItem e where e.lesson = :lesson order by e.id.value")
    List<EquipmentItemId> issuedTo(UUID lesson);

    @Query("""
            select new org.retort.stock.ModelSum(e.model, count(e)) from EquipmentItem e
            where e.model.value in :models and e.state in
                (org.retort.stock.EquipmentState.IN_STORE, org.retort.stock.EquipmentState.ISSUED)
            group by e.model
            """)
    List<ModelSum> totals(Collection<UUID> models);

    boolean existsByHomeAndStateNot(PlaceId home, EquipmentState state);

    @Query("""
            select count(e) from EquipmentItem e
            where e.state <> org.retort.stock.EquipmentState.RETIRED
                and e.place.value in (select p.id.value from Place p where p.lineage like concat(:lineage, '%'))
            """)
    long countUnder(String lineage);

    /// The codes of all that stand at a place and under it, place by place.
    @Query("""
            select e.code from EquipmentItem e join Place p on p.id.value = e.place.value
            where e.state <> org.retort.stock.EquipmentState.RETIRED and p.lineage like concat(:lineage, '%')
            order by p.pathKey, e.sortKey, e.id.value
            """)
    List<String> codesUnder(String lineage);
}
