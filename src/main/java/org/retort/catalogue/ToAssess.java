package org.retort.catalogue;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The formulations that wait for a safety lead: neither the library nor a person has assessed them.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class ToAssess {

    private final FormulationStore formulations;

    ToAssess(FormulationStore formulations) {
        this.formulations = formulations;
    }

    public long count() {
        return formulations.countWaiting();
    }

    /// Those that wait, of substances that hold every word of `text`, by name.
    public Page<FormulationRow> find(String text, Pageable page) {
        var words = SearchKey.patterns(text);
        return formulations
                .waiting(words.get(0), words.get(1), words.get(2), words.get(3), Paging.unsorted(page))
                .map(facts -> facts.row(Classifying.asListed(facts)));
    }
}
