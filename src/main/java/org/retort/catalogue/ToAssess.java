package org.retort.catalogue;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
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
    private final Answering answering;

    ToAssess(FormulationStore formulations, Answering answering) {
        this.formulations = formulations;
        this.answering = answering;
    }

    public long count() {
        return formulations.countWaiting();
    }

    /// Those that wait, of substances that hold every word of `text`, by name.
    public Page<FormulationRow> find(String text, Pageable page) {
        var words = SearchKey.patterns(text);
        var waiting =
                formulations.waiting(words.get(0), words.get(1), words.get(2), words.get(3), Paging.unsorted(page));
        return new PageImpl<>(answering.rows(waiting.getContent()), waiting.getPageable(), waiting.getTotalElements());
    }
}
