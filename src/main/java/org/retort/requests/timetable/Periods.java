package org.retort.requests.timetable;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/// All periods, archived ones too.
interface Periods extends Repository<Period, PeriodId> {

    Period save(Period thing);

    Optional<Period> findById(PeriodId id);

    List<Period> findAllByOrderByPosition();
}
