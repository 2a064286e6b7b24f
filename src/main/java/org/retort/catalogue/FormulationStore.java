package org.retort.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// The school's formulations.
interface FormulationStore extends Repository<Formulation, FormulationId> {

    String FACTS = """
            select new org.retort.catalogue.FormulationFacts(f.id, s.id, coalesce(s.referenceId, ''), s.name, s.kind,
                s.physicalForm, s.molarMass, s.density, s.recipe, s.softened, f.form, f.strength)
            from Formulation f join Substance s on s.id.value = f.substance.value
            """;

    String WAITING = """
            where f.waiting = true and s.searchText like :a and s.searchText like :b and s.searchText like :c
                and s.searchText like :d
            """;

    Formulation save(Formulation formulation);

    @Query("""
            select f.id from Formulation f
            where f.substance = :substance and f.form = :form and f.strengthKey = :strengthKey
            """)
    Optional<FormulationId> idOf(SubstanceId substance, Form form, String strengthKey);

    /// The formulations of these substances.
    @Query("""
            select new org.retort.catalogue.KnownFormulation(f.id, f.substance, f.form, f.strengthKey)
            from Formulation f where f.substance.value in :substances
            """)
    List<KnownFormulation> known(Collection<UUID> substances);

    @Query(FACTS + "where f.id.value in :ids")
    List<FormulationFacts> facts(Collection<UUID> ids);

    /// The formulations of one substance, the neat ones first, then by strength.
    @Query(FACTS + """
            where f.substance = :substance
            order by case when f.strengthKey = '' then 0 else 1 end, f.strength.unit, f.strength.value, f.id.value
            """)
    List<FormulationFacts> of(SubstanceId substance);

    /// The formulations of one substance, and those of every mixture that it is in, directly or through a mixture
    /// of the library.
    ///
    /// @param mixtures the library's mixtures that it is in, by their reference ids
    @Query(FACTS + """
            where f.substance = :substance or s.referenceId in :mixtures or f.substance.value in (
                select r.substance.value
                from MixtureComponent l
                join MixtureRecipe r on r.id = l.recipe
                join Substance m on m.id.value = r.substance.value and m.recipe = r.number
                join Substance p on p.id.value = l.component.value
                where p.id = :substance or p.referenceId in :mixtures)
            order by f.id.value
            """)
    List<FormulationFacts> restingOn(SubstanceId substance, Collection<String> mixtures);

    Optional<Formulation> findById(FormulationId id);

    /// Those that nobody has assessed, of substances that hold every word.
    @Query(
            value = FACTS + WAITING + "order by s.nameKey, f.strengthKey, f.id.value",
            countQuery =
                    "select count(f) from Formulation f join Substance s on s.id.value = f.substance.value " + WAITING)
    Page<FormulationFacts> waiting(String a, String b, String c, String d, Pageable page);

    @Query("select count(f) from Formulation f where f.waiting = true")
    long countWaiting();

    @Query("select f from Formulation f where f.id.value in :ids")
    List<Formulation> findAll(Collection<UUID> ids);

    /// All of the school, for noting anew which of them wait.
    @Query("select f from Formulation f")
    List<Formulation> all();
}
