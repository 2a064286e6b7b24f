package org.retort.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// All decisions about substances, the withdrawn ones too.
interface SubstanceDecisionStore extends Repository<SubstanceDecision, UUID> {

    SubstanceDecision save(SubstanceDecision decision);

    @Query("select d from SubstanceDecision d where d.substance.value in :substances order by d.number")
    List<SubstanceDecision> of(Collection<UUID> substances);

    /// Those of substances of the school, by their own ids or by those of the library, with the reference id of each.
    @Query("""
            select new org.retort.catalogue.DecisionOn(coalesce(s.referenceId, ''), d)
            from SubstanceDecision d join Substance s on s.id.value = d.substance.value
            where d.substance.value in :substances or s.referenceId in :references
            order by d.number
            """)
    List<DecisionOn> on(Collection<UUID> substances, Collection<String> references);

    @Query("select coalesce(max(d.number), 0) from SubstanceDecision d where d.substance = :substance")
    int lastNumber(SubstanceId substance);
}
