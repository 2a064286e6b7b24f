package org.retort.catalogue;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.retort.platform.NoSuchThing;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Looking up substances and mixtures.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class SubstanceCatalogue {

    private final Substances substances;

    SubstanceCatalogue(Substances substances) {
        this.substances = substances;
    }

    /// Substances in use whose name, synonyms, formula, CAS number or reference id hold every word of `text`; those
    /// whose name begins with it come first.
    public Page<SubstanceRow> find(String text, Pageable page) {
        var words = SearchKey.patterns(text);
        return substances.find(
                words.get(0),
                words.get(1),
                words.get(2),
                words.get(3),
                SearchKey.of(text) + "%",
                Paging.unsorted(page));
    }

    /// The substance that was copied from the library under this id, such as `C033` or `M004`.
    public Optional<SubstanceId> byReference(String referenceId) {
        return substances.idOf(referenceId);
    }

    /// All copies of the library by their reference id, for loading many at once.
    public Map<String, SubstanceId> references() {
        return substances.references().stream()
                .collect(Collectors.toMap(pair -> (String) pair[0], pair -> (SubstanceId) pair[1]));
    }

    /// @throws NoSuchThing if the school has no such substance
    public SubstanceDetails details(SubstanceId id) {
        return substances
                .findById(id)
                .orElseThrow(() -> new NoSuchThing("substance", id.value()))
                .details();
    }

    public Map<SubstanceId, SubstanceRow> rows(Collection<SubstanceId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var wanted = ids.stream().map(SubstanceId::value).collect(Collectors.toSet());
        return substances.rows(wanted).stream().collect(Collectors.toMap(SubstanceRow::id, row -> row));
    }
}
