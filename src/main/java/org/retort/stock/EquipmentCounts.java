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

/// How many of each model stand where.
interface EquipmentCounts extends Repository<EquipmentCount, EquipmentCountId> {

    String WANTED = """
            from EquipmentCount e join Place p on p.id.value = e.place.value
            where e.sortKey like :a escape '!' and e.sortKey like :b escape '!'
                and (:lineage = '' or p.lineage like concat(:lineage, '%'))
                and (:residentOnly = false or e.resident = true)
            """;

    EquipmentCount save(EquipmentCount count);

    Optional<EquipmentCount> findById(EquipmentCountId id);

    /// The count, held until the transaction ends.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from EquipmentCount e where e.id.value = :id")
    Optional<EquipmentCount> hold(UUID id);

    List<EquipmentCount> findByModel(EquipmentModelId model);

    Optional<EquipmentCount> findByModelAndPlace(EquipmentModelId model, PlaceId place);

    /// In the order of the page; see [EquipmentOrder].
    @Query(value = """
            select new org.retort.stock.CountedRow(e.id, e.model, e.name, e.category, e.place, p.path, e.quantity,
                e.resident)
            """ + WANTED, countQuery = "select count(e) " + WANTED)
    Page<CountedRow> rows(String a, String b, String lineage, boolean residentOnly, Pageable page);

    @Query("""
            select new org.retort.stock.ModelSum(e.model, sum(e.quantity)) from EquipmentCount e
            where e.model.value in :models group by e.model
            """)
    List<ModelSum> totals(Collection<UUID> models);

    /// What is carried to lessons: not what lives in a lab.
    @Query("""
            select new org.retort.stock.ModelSum(e.model, sum(e.quantity)) from EquipmentCount e
            where e.model.value in :models and e.resident = false group by e.model
            """)
    List<ModelSum> portable(Collection<UUID> models);

    @Query("""
            select new org.retort.stock.ModelSum(e.model, sum(e.quantity))
            from EquipmentCount e join Place p on p.id.value = e.place.value
            where e.resident = true and p.lineage like concat(:lineage, '%') group by e.model
            """)
    List<ModelSum> residentUnder(String lineage);

    @Query("""
            select new org.retort.stock.CountedRow(e.id, e.model, e.name, e.category, e.place, p.path, e.quantity,
                e.resident)
            from EquipmentCount e join Place p on p.id.value = e.place.value
            where e.model.value in :models and e.quantity > 0
            order by e.resident, e.quantity desc, e.id.value
            """)
    List<CountedRow> whereKept(Collection<UUID> models);

    @Query("""
            select count(e) from EquipmentCount e
            where e.quantity > 0
                and e.place.value in (select p.id.value from Place p where p.lineage like concat(:lineage, '%'))
            """)
    long countUnder(String lineage);
}
