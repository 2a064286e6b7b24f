package org.retort.requests.timetable;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/// All days without lessons.
interface Closures extends Repository<Closure, ClosureId> {

    Closure save(Closure thing);

    void delete(Closure thing);

    Optional<Closure> findById(ClosureId id);

    List<Closure> findAllByOrderByFirstDay();
}
