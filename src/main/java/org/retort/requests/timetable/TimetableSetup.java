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
import org.retort.platform.SchoolOwned;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Setting the timetable up: periods, terms, days without lessons, weeks A and B, the deadline.
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
@Transactional
public class TimetableSetup {

    /// Of a school that has settled nothing yet.
    private static final int NEVER = -1;

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

    /// What is settled about weeks and the deadline.
    ///
    /// @param version to be given back with a change, so that a change made meanwhile is noticed
    public record Settled(int version, TimetableSettings settings) {}

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

    /// Adds a period, or changes one. Periods are kept in the order of their times.
    ///
    /// @param seen the one to change, as it was read; null adds one
    public Outcome<PeriodId> savePeriod(@Nullable PeriodRow seen, String name, LocalTime starts, LocalTime ends) {
        var held = seen == null ? null : period(seen.id());
        if (isChanged(held, seen == null ? 0 : seen.version())) {
            return Outcome.changedMeanwhile();
        }
        if (name.isBlank()) {
            return Outcome.refused("name", "A period needs a name, such as P1.");
        }
        if (!starts.isBefore(ends)) {
            return Outcome.refused("ends", "A period ends after it starts.");
        }
        var others = activePeriods().filter(other -> !other.equals(held)).toList();
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
        return Outcome.done(write(held, name.strip(), starts, ends));
    }

    private PeriodId write(@Nullable Period held, String name, LocalTime starts, LocalTime ends) {
        var period = held == null ? periods.save(new Period(name, starts, ends, 0)) : held;
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

    /// Adds a term, or changes one.
    ///
    /// @param seen the one to change, as it was read; null adds one
    public Outcome<TermId> saveTerm(
            @Nullable TermRow seen, String name, LocalDate firstDay, LocalDate lastDay, WeekLetter firstWeek) {
        var held = seen == null ? null : term(seen.id());
        if (isChanged(held, seen == null ? 0 : seen.version())) {
            return Outcome.changedMeanwhile();
        }
        var wrong = wrongSpan(name, firstDay, lastDay);
        if (wrong.isPresent()) {
            return wrong.get().as();
        }
        var clash = terms.findAllByOrderByFirstDay().stream()
                .filter(other -> !other.equals(held))
                .map(Term::row)
                .filter(other ->
                        !firstDay.isAfter(other.lastDay()) && !other.firstDay().isAfter(lastDay))
                .findFirst();
        if (clash.isPresent()) {
            return Outcome.refused(
                    "firstDay", "These days overlap %s.".formatted(clash.get().name()));
        }
        var term = held == null ? new Term(name.strip(), firstDay, lastDay, firstWeek) : held;
        term.change(name.strip(), firstDay, lastDay, firstWeek);
        return Outcome.done(terms.save(term).row().id());
    }

    public void removeTerm(TermId id) {
        terms.delete(term(id));
    }

    /// Adds days without lessons, or changes some.
    ///
    /// @param seen those to change, as they were read; null adds some
    public Outcome<ClosureId> saveClosure(
            @Nullable ClosureRow seen, String name, ClosureKind kind, LocalDate firstDay, LocalDate lastDay) {
        var held = seen == null ? null : closure(seen.id());
        if (isChanged(held, seen == null ? 0 : seen.version())) {
            return Outcome.changedMeanwhile();
        }
        var wrong = wrongSpan(name, firstDay, lastDay);
        if (wrong.isPresent()) {
            return wrong.get().as();
        }
        var clash = closures.findAllByOrderByFirstDay().stream()
                .filter(other -> !other.equals(held))
                .map(Closure::row)
                .filter(other ->
                        !firstDay.isAfter(other.lastDay()) && !other.firstDay().isAfter(lastDay))
                .findFirst();
        if (clash.isPresent()) {
            return Outcome.refused(
                    "firstDay",
                    "There are no lessons then already: these days overlap %s."
                            .formatted(clash.get().name()));
        }
        var closure = held == null ? new Closure(name.strip(), kind, firstDay, lastDay) : held;
        closure.change(name.strip(), kind, firstDay, lastDay);
        return Outcome.done(closures.save(closure).row().id());
    }

    public void removeClosure(ClosureId id) {
        closures.delete(closure(id));
    }

    /// Weeks and deadline, to be changed.
    @Transactional(readOnly = true)
    public Settled settled() {
        return settings.findFirstByOrderById()
                .map(TimetableSetup::settled)
                .orElseGet(() -> new Settled(NEVER, TimetableSettings.USUAL));
    }

    /// Changes whether weeks alternate, and the deadline for requests.
    ///
    /// @param version as it was read
    public Outcome<Settled> change(int version, TimetableSettings wanted) {
        var held = settings.findFirstByOrderById();
        if (held.map(TimetableSetting::version).orElse(NEVER) != version) {
            return Outcome.changedMeanwhile();
        }
        if (wanted.deadlineHours() < 0 || wanted.deadlineHours() > 24 * 28) {
            return Outcome.refused("deadlineHours", "The deadline is between 0 hours and 28 days (672 hours).");
        }
        var setting = held.orElseGet(() -> new TimetableSetting(wanted));
        setting.change(wanted);
        return Outcome.done(settled(settings.saveAndFlush(setting)));
    }

    private static Settled settled(TimetableSetting setting) {
        return new Settled(setting.version(), setting.settings());
    }

    private static boolean isChanged(@Nullable SchoolOwned held, int seen) {
        return held != null && held.version() != seen;
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
