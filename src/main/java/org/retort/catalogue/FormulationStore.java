package org.retort.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// The school's formulations.
interface FormulationStore extends Repository<Formulation, FormulationId> {

    String FACTS = """
            select new org.retort.catalogue.FormulationFacts(f.id, s.id, coalesce(s.referenceId, ''), s.name, s.kind,
                s.physicalForm, f.form, f.strength)
            from Formulation f join Substance s on s.id.value = f.substance.value
            """;

    Formulation save(Formulation formulation);

    @Query("""
            select f.id from Formulation f
            where f.substance = :substance and f.form = :form and f.strengthKey = :strengthKey
            """)
    Optional<FormulationId> idOf(SubstanceId substance, Form form, String strengthKey);

    @Query(FACTS + "where f.id.value in :ids")
    List<FormulationFacts> facts(Collection<UUID> ids);

    /// The formulations of one substance, the neat ones first, then by strength.
    @Query(FACTS + """
            where f.substance = :substance
            order by case when f.strengthKey = '' then 0 else 1 end, f.strength.unit, f.strength.value, f.id.value
            """)
    List<FormulationFacts> of(SubstanceId substance);

    /// Those without an assessment by hand.
    @Query(FACTS + """
            where not exists (select 1 from HandAssessment h where h.formulation.value = f.id.value)
            order by s.nameKey, f.strengthKey, f.id.value
            """)
    List<FormulationFacts> withoutHandAssessment();
}
