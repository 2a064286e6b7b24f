package org.retort.catalogue;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// The school's substances and mixtures.
interface Substances extends Repository<Substance, SubstanceId> {

    String ROW = """
            select new org.retort.catalogue.SubstanceRow(s.id, coalesce(s.referenceId, ''), s.name, s.casNumber,
                s.formula, s.kind, s.physicalForm, s.storageHome)
            from Substance s
            """;
    String FOUND = """
            where s.archived = false and s.searchText like :a and s.searchText like :b and s.searchText like :c
                and s.searchText like :d
            """;

    Substance save(Substance substance);

    List<Substance> saveAll(Iterable<Substance> substances);

    Optional<Substance> findById(SubstanceId id);

    /// Holds the row until the transaction ends, so that two do not make the same formulation of it.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Substance s where s.id = :id")
    Optional<Substance> hold(SubstanceId id);

    /// As [#hold], in one order, so that two who hold many do not wait for one another for ever.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Substance s where s.id.value in :ids order by s.id.value")
    List<Substance> holdAll(Collection<UUID> ids);

    /// The copies of the library's substances.
    @Query("select s from Substance s where s.referenceId is not null")
    List<Substance> ofLibrary();

    /// How many copies an edition would bring up to date.
    @Query("""
            select count(s) from Substance s
            where s.referenceId is not null and s.touched = false and s.referenceVersion < :version
            """)
    long olderThan(int version);

    @Query("select s.id from Substance s where s.referenceId = :referenceId")
    Optional<SubstanceId> idOf(String referenceId);

    @Query("select s.referenceId, s.id from Substance s where s.referenceId is not null")
    List<Object[]> references();

    @Query("select count(s) from Substance s where s.nameKey = :nameKey and s.archived = false")
    long named(String nameKey);

    /// That whose formula or CAS number was typed comes first, then those whose name begins with it.
    @Query(value = ROW + FOUND + """
                    order by case when :exact <> '' and (lower(s.formula) = :exact or s.casNumber = :exact) then 0
                        when s.nameKey like :start then 1
                        when concat(' ', s.searchText, ' ') like :whole then 2 else 3 end, s.nameKey, s.id.value
                    """, countQuery = "select count(s) from Substance s " + FOUND)
    Page<SubstanceRow> find(
            String a, String b, String c, String d, String exact, String start, String whole, Pageable page);

    /// All that the substances in use are found by, for looking for what is nearly the same.
    @Query("select s.id, s.nameKey, s.searchText from Substance s where s.archived = false")
    List<Object[]> names();

    /// Those in use that carry this id, CAS number or name, whether or not the name is their first.
    @Query("""
            select s from Substance s
            where s.archived = false and (s.referenceId = :text or s.casNumber = :text or s.searchText like :name)
            """)
    List<Substance> called(String text, String name);

    @Query(ROW + "where s.id.value in :ids")
    List<SubstanceRow> rows(Collection<UUID> ids);

    /// What storage and the law look at, of substances by their own ids or by those of the library.
    @Query("""
            select new org.retort.catalogue.SubstanceSafety(s.id, coalesce(s.referenceId, ''), s.name, s.casNumber,
                s.traits, s.storageHome, s.storageConfidence, s.softened)
            from Substance s where s.id.value in :ids or s.referenceId in :references
            """)
    List<SubstanceSafety> safety(Collection<UUID> ids, Collection<String> references);

    @Query("select s from Substance s where s.id.value in :ids")
    List<Substance> all(Collection<UUID> ids);

    /// The rows of the library's copies.
    @Query(ROW + "where s.referenceId in :references")
    List<SubstanceRow> copies(Collection<String> references);
}
