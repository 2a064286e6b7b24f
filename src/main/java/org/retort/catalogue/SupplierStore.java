package org.retort.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// The school's suppliers.
interface SupplierStore extends Repository<Supplier, SupplierId> {

    String ROW = """
            select new org.retort.catalogue.SupplierRow(s.id, s.name, s.website, s.telephone, s.notes, s.rowVersion)
            from Supplier s
            """;

    Supplier save(Supplier supplier);

    Optional<Supplier> findById(SupplierId id);

    @Query("select s from Supplier s where s.nameKey = :nameKey")
    Optional<Supplier> named(String nameKey);

    @Query(
            value = ROW + "where s.archived = false and s.nameKey like :pattern order by s.nameKey, s.id.value",
            countQuery = "select count(s) from Supplier s where s.archived = false and s.nameKey like :pattern")
    Page<SupplierRow> find(String pattern, Pageable page);

    @Query(ROW + "where s.id.value in :ids")
    List<SupplierRow> rows(Collection<UUID> ids);
}
