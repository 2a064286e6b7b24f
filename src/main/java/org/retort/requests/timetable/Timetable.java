package org.retort.requests.timetable;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reading the school's timetable.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Timetable {

    private final Periods periods;
    private final Terms terms;
    private final Closures closures;
    private final TimetableSettingRows settings;

    Timetable(Periods periods, Terms terms, Closures closures, TimetableSettingRows settings) {
        this.periods = periods;
        this.terms = terms;
        this.closures = closures;
        this.settings = settings;
    }

    /// The periods of a day, in their order.
    public List<PeriodRow> periods() {
        return periods.findAllByOrderByPosition().stream()
                .filter(Period::isActive)
                .map(Period::row)
                .toList();
    }

    /// All periods that ever were, by id: what an old lesson points at.
    public Map<PeriodId, PeriodRow> everyPeriod() {
        return periods.findAllByOrderByPosition().stream()
                .map(Period::row)
                .collect(Collectors.toMap(PeriodRow::id, Function.identity()));
    }

    public List<TermRow> terms() {
        return terms.findAllByOrderByFirstDay().stream().map(Term::row).toList();
    }

    public List<ClosureRow> closures() {
        return closures.findAllByOrderByFirstDay().stream().map(Closure::row).toList();
    }

    public TimetableSettings settings() {
        return settings.findFirstByOrderById().map(TimetableSetting::settings).orElse(TimetableSettings.USUAL);
    }

    /// The calendar of school days, whole: a value to ask without the database.
    public SchoolDays days() {
        return new SchoolDays(terms(), closures(), settings().twoWeeks());
    }
}
