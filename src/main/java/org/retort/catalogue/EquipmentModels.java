package org.retort.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// The school's equipment models.
interface EquipmentModels extends Repository<EquipmentModel, EquipmentModelId> {

    String ROW = """
            select new org.retort.catalogue.EquipmentModelRow(m.id, coalesce(m.referenceId, ''), m.name, m.category,
                m.consumable, m.classSet, m.inspection, m.notes, m.rowVersion)
            from EquipmentModel m
            """;
    String FOUND = """
            where m.archived = false and m.searchText like :a and m.searchText like :b and m.searchText like :c
                and m.searchText like :d and (:category = '' or m.category = :category)
            """;

    EquipmentModel save(EquipmentModel model);

    List<EquipmentModel> saveAll(Iterable<EquipmentModel> models);

    Optional<EquipmentModel> findById(EquipmentModelId id);

    /// The copies of the library's models.
    @Query("select m from EquipmentModel m where m.referenceId is not null")
    List<EquipmentModel> ofLibrary();

    @Query("select m.id from EquipmentModel m where m.referenceId = :referenceId")
    Optional<EquipmentModelId> idOf(String referenceId);

    @Query("select m.referenceId, m.id from EquipmentModel m where m.referenceId is not null")
    List<Object[]> references();

    @Query(
            value = ROW + FOUND + "order by m.nameKey, m.id.value",
            countQuery = "select count(m) from EquipmentModel m " + FOUND)
    Page<EquipmentModelRow> find(String a, String b, String c, String d, String category, Pageable page);

    @Query(ROW + "where m.id.value in :ids")
    List<EquipmentModelRow> rows(Collection<UUID> ids);

    @Query("select distinct m.category from EquipmentModel m where m.archived = false order by m.category")
    List<String> categories();
}
