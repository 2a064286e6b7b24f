package org.retort.stock;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.retort.catalogue.FormulationId;
import org.retort.catalogue.FormulationRow;
import org.retort.catalogue.SubstanceDetails;
import org.retort.catalogue.SubstanceId;
import org.retort.platform.SchoolOwned;

/// A formulation that stands or stood here: what search and order by name look at, however many bottles there are.
@Entity
class StockedFormulation extends SchoolOwned {

    private static final int LONGEST_SEARCH = 2000;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "formulation_id"))
    private FormulationId formulation;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "substance_id"))
    private SubstanceId substance;

    private String name;
    private String label;
    private String searchWords;
    private String sortKey;
    private int inUse;

    @SuppressWarnings("NullAway.Init")
    protected StockedFormulation() {}

    StockedFormulation(FormulationRow row, SubstanceDetails details) {
        formulation = row.id();
        substance = row.substance();
        name = row.name();
        label = row.label();
        sortKey = SearchWords.sortKey(row.label());
        var data = details.data();
        var words = SearchWords.all(
                row.label(),
                data.casNumber(),
                data.formula(),
                String.join(" ", data.synonyms()),
                row.form().label(),
                SearchWords.shortStrength(row.strength()));
        searchWords = words.substring(0, Math.min(LONGEST_SEARCH, words.length()));
    }

    FormulationId formulation() {
        return formulation;
    }

    String sortKey() {
        return sortKey;
    }
}
