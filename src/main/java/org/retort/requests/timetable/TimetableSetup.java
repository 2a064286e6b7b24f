package org.retort.requests.timetable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Setting the timetable up: periods, terms, days without lessons, weeks A and B, the deadline.
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
@Transactional
public class TimetableSetup {

    private final Periods periods;
    private final Terms terms;
    private final Closures closures;
    private final TimetableSettingRows settings;

    TimetableSetup(Periods periods, Terms terms, Closures closures, TimetableSettingRows settings) {
        this.periods = periods;
        this.terms = terms;
        this.closures = closures;
        this.settings = settings;
    }

    /// Enters the five periods that many schools have, if there are none yet.
    public Outcome<List<PeriodRow>> offerFivePeriods() {
        if (activePeriods().findAny().isPresent()) {
            return Outcome.conflict("There are periods already. Change them one by one.");
        }
        var five = List.of(
                new Period("P1", LocalTime.of(8, 50), LocalTime.of(9, 50), 1),
                new Period("P2", LocalTime.of(9, 50), LocalTime.of(10, 50), 2),
                new Period("P3", LocalTime.of(11, 10), LocalTime.of(12, 10), 3),
                new Period("P4", LocalTime.of(12, 10), LocalTime.of(13, 10), 4),
                new Period("P5", LocalTime.of(14, 0), LocalTime.of(15, 0), 5));
        return Outcome.done(five.stream().map(periods::save).map(Period::row).toList());
    }

    /// Adds a period, or changes the one of that id. Periods are kept in the order of their times.
    public Outcome<PeriodId> savePeriod(@Nullable PeriodId id, String name, LocalTime starts, LocalTime ends) {
        if (name.isBlank()) {
            return Outcome.refused("name", "A period needs a name, such as P1.");
        }
        if (!starts.isBefore(ends)) {
            return Outcome.refused("ends", "A period ends after it starts.");
        }
        var others = activePeriods().filter(other -> !other.id().equals(id)).toList();
        var clash = others.stream()
                .map(Period::row)
                .filter(other -> starts.isBefore(other.ends()) && other.starts().isBefore(ends))
                .findFirst();
        if (clash.isPresent()) {
            return Outcome.refused(
                    "starts", "That overlaps %s.".formatted(clash.get().label()));
        }
        if (others.stream().anyMatch(other -> other.row().name().equalsIgnoreCase(name.strip()))) {
            return Outcome.refused("name", "There is a period %s already.".formatted(name.strip()));
        }
        return Outcome.done(write(id, name.strip(), starts, ends));
    }

    private PeriodId write(@Nullable PeriodId id, String name, LocalTime starts, LocalTime ends) {
        var period = id == null ? periods.save(new Period(name, starts, ends, 0)) : period(id);
        period.change(name, starts, ends);
        var sorted = Stream.concat(activePeriods().filter(other -> !other.id().equals(period.id())), Stream.of(period))
                .sorted(Comparator.comparing(each -> each.row().starts()))
                .toList();
        for (var at = 0; at < sorted.size(); at++) {
            sorted.get(at).placeAt(at + 1);
        }
        return period.id();
    }

    /// Takes a period off the timetable. Lessons that were in it keep it.
    public void archivePeriod(PeriodId id) {
        period(id).archive();
    }

    /// Adds a term, or changes the one of that id.
    public Outcome<TermId> saveTerm(
            @Nullable TermId id, String name, LocalDate firstDay, LocalDate lastDay, WeekLetter firstWeek) {
        var wrong = wrongSpan(name, firstDay, lastDay);
        if (wrong.isPresent()) {
            return wrong.get().as();
        }
        var clash = terms.findAllByOrderByFirstDay().stream()
                .map(Term::row)
                .filter(other -> !other.id().equals(id))
                .filter(other ->
                        !firstDay.isAfter(other.lastDay()) && !other.firstDay().isAfter(lastDay))
                .findFirst();
        if (clash.isPresent()) {
            return Outcome.refused(
                    "firstDay", "These days overlap %s.".formatted(clash.get().name()));
        }
        var term = id == null ? new Term(name.strip(), firstDay, lastDay, firstWeek) : term(id);
        term.change(name.strip(), firstDay, lastDay, firstWeek);
        return Outcome.done(terms.save(term).row().id());
    }

    public void removeTerm(TermId id) {
        terms.delete(term(id));
    }

    /// Adds days without lessons, or changes those of that id.
    public Outcome<ClosureId> saveClosure(
            @Nullable ClosureId id, String name, ClosureKind kind, LocalDate firstDay, LocalDate lastDay) {
        var wrong = wrongSpan(name, firstDay, lastDay);
        if (wrong.isPresent()) {
            return wrong.get().as();
        }
        var closure = id == null ? new Closure(name.strip(), kind, firstDay, lastDay) : closure(id);
        closure.change(name.strip(), kind, firstDay, lastDay);
        return Outcome.done(closures.save(closure).row().id());
    }

    public void removeClosure(ClosureId id) {
        closures.delete(closure(id));
    }

    /// Changes whether weeks alternate, and the deadline for requests.
    public Outcome<TimetableSettings> change(TimetableSettings wanted) {
        if (wanted.deadlineHours() < 0 || wanted.deadlineHours() > 24 * 28) {
            return Outcome.refused("deadlineHours", "The deadline is between 0 hours and 28 days (672 hours).");
        }
        settings.findFirstByOrderById()
                .ifPresentOrElse(row -> row.change(wanted), () -> settings.save(new TimetableSetting(wanted)));
        return Outcome.done(wanted);
    }

    private static Optional<Outcome.Refused<Object>> wrongSpan(String name, LocalDate firstDay, LocalDate lastDay) {
        if (name.isBlank()) {
            return Optional.of(Outcome.refused("name", "Give it a name, such as Autumn term."));
        }
        return lastDay.isBefore(firstDay)
                ? Optional.of(Outcome.refused("lastDay", "The last day is before the first."))
                : Optional.empty();
    }

    private Stream<Period> activePeriods() {
        return periods.findAllByOrderByPosition().stream().filter(Period::isActive);
    }

    private Period period(PeriodId id) {
        return periods.findById(id).orElseThrow(() -> new NoSuchThing("period", id.value()));
    }

    private Term term(TermId id) {
        return terms.findById(id).orElseThrow(() -> new NoSuchThing("term", id.value()));
    }

    private Closure closure(ClosureId id) {
        return closures.findById(id).orElseThrow(() -> new NoSuchThing("closure", id.value()));
    }
}
