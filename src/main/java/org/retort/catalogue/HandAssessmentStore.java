package org.retort.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// All assessments by hand, the superseded ones too.
interface HandAssessmentStore extends Repository<HandAssessment, UUID> {

    HandAssessment save(HandAssessment assessment);

    /// The ones that count: the latest of each formulation.
    @Query("""
            select h from HandAssessment h
            where h.formulation.value in :formulations and h.number =
                (select max(x.number) from HandAssessment x where x.formulation.value = h.formulation.value)
            """)
    List<HandAssessment> latest(Collection<UUID> formulations);

    /// The whole history of one formulation, the latest first.
    @Query("select h from HandAssessment h where h.formulation = :formulation order by h.number desc")
    List<HandAssessment> history(FormulationId formulation);

    @Query("select coalesce(max(h.number), 0) from HandAssessment h where h.formulation = :formulation")
    int lastNumber(FormulationId formulation);
}
