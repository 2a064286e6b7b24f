package org.retort.stock;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.retort.catalogue.FormulationId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// The formulations that stand or stood here.
interface StockedFormulations extends Repository<StockedFormulation, FormulationId> {

    StockedFormulation save(StockedFormulation formulation);

    Optional<StockedFormulation> findById(FormulationId id);

    /// Counts `change` more containers in use; safe when two people receive at once.
    @Modifying(flushAutomatically = true)
    @Query("update StockedFormulation s set s.inUse = s.inUse + :change where s.formulation.value = :formulation")
    int add(UUID formulation, int change);

    /// Those with containers in use that have all the words, in the order of names. Words that are not needed are `%`.
    @Query("""
            select new org.retort.stock.StockedRow(s.formulation, s.sortKey, s.inUse) from StockedFormulation s
            where s.inUse > 0 and s.searchWords like :a escape '!' and s.searchWords like :b escape '!'
                and s.searchWords like :c escape '!' and s.searchWords like :d escape '!'
            order by s.sortKey, s.formulation.value
            """)
    List<StockedRow> matching(String a, String b, String c, String d);

    /// The same, those that have none left too.
    @Query("""
            select s.formulation from StockedFormulation s
            where s.searchWords like :a escape '!' and s.searchWords like :b escape '!'
                and s.searchWords like :c escape '!' and s.searchWords like :d escape '!'
            """)
    List<FormulationId> matchingEver(String a, String b, String c, String d);

    @Query("select s.formulation from StockedFormulation s where s.substance.value in :substances and s.inUse > 0")
    List<FormulationId> inUseOf(Collection<UUID> substances);
}
