package org.retort.requests.timetable;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/// All terms.
interface Terms extends Repository<Term, TermId> {

    Term save(Term thing);

    void delete(Term thing);

    Optional<Term> findById(TermId id);

    List<Term> findAllByOrderByFirstDay();
}
