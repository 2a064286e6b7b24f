package org.retort.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// All recipes of the school's mixtures, those that no longer count too.
interface RecipeStore extends Repository<MixtureRecipe, UUID> {

    MixtureRecipe save(MixtureRecipe recipe);

    @Query("select coalesce(max(r.number), 0) from MixtureRecipe r where r.substance = :mixture")
    int lastNumber(SubstanceId mixture);

    /// The lines of the recipes that count, of each of these mixtures.
    @Query("""
            select new org.retort.catalogue.CountingLine(r.substance, r.number, r.recordedByName,
                new org.retort.catalogue.RecipeLine(s.id, coalesce(s.referenceId, ''), s.name, s.casNumber,
                    s.physicalForm, s.molarMass, s.density, s.recipe, s.softened, l.strength))
            from MixtureComponent l
            join MixtureRecipe r on r.id = l.recipe
            join Substance m on m.id.value = r.substance.value and m.recipe = r.number
            join Substance s on s.id.value = l.component.value
            where r.substance.value in :mixtures
            order by r.substance.value, l.lineNumber
            """)
    List<CountingLine> counting(Collection<UUID> mixtures);

    /// The recipes of these mixtures that said less than the one before.
    @Query("""
            select r from MixtureRecipe r where r.substance.value in :mixtures and r.softens = true
            order by r.substance.value, r.number
            """)
    List<MixtureRecipe> softening(Collection<UUID> mixtures);

    /// The lines of all recipes of these mixtures.
    @Query("""
            select new org.retort.catalogue.CountingLine(r.substance, r.number, r.recordedByName,
                new org.retort.catalogue.RecipeLine(s.id, coalesce(s.referenceId, ''), s.name, s.casNumber,
                    s.physicalForm, s.molarMass, s.density, s.recipe, s.softened, l.strength))
            from MixtureComponent l
            join MixtureRecipe r on r.id = l.recipe
            join Substance s on s.id.value = l.component.value
            where r.substance.value in :mixtures
            order by r.substance.value, r.number, l.lineNumber
            """)
    List<CountingLine> lines(Collection<UUID> mixtures);

    /// The lines of all recipes of a mixture, the latest recipe first.
    @Query("""
            select new org.retort.catalogue.WrittenLine(r.number, r.reason, r.recordedByName, r.recordedAt,
                s.id, s.name, l.strength)
            from MixtureComponent l
            join MixtureRecipe r on r.id = l.recipe
            join Substance s on s.id.value = l.component.value
            where r.substance = :mixture
            order by r.number desc, l.lineNumber
            """)
    List<WrittenLine> history(SubstanceId mixture);
}
