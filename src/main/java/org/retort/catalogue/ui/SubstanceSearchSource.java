package org.retort.catalogue.ui;

import java.util.List;
import org.retort.catalogue.Formula;
import org.retort.catalogue.SubstanceCatalogue;
import org.retort.catalogue.SubstanceRow;
import org.retort.platform.ui.SearchHit;
import org.retort.platform.ui.SearchSource;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;

/// Finds substances from everywhere, by name, synonym, formula or CAS number.
@Service
class SubstanceSearchSource implements SearchSource {

    private final SubstanceCatalogue substances;

    SubstanceSearchSource(SubstanceCatalogue substances) {
        this.substances = substances;
    }

    @Override
    public String heading() {
        return "Substances";
    }

    @Override
    public List<SearchHit> find(String text, int limit) {
        return substances
                .find(text, PageRequest.ofSize(limit))
                .map(SubstanceSearchSource::hit)
                .getContent();
    }

    private static SearchHit hit(SubstanceRow row) {
        var detail = (Formula.subscripted(row.formula()) + " " + row.casNumber()).strip();
        return new SearchHit(
                row.name(), detail.isEmpty() ? row.kind().label() : detail, CatalogueNavigation.route(row.id()));
    }
}
