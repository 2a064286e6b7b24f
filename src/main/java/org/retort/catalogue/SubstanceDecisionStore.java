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

    @Query("select coalesce(max(d.number), 0) from SubstanceDecision d where d.substance = :substance")
    int lastNumber(SubstanceId substance);
}
