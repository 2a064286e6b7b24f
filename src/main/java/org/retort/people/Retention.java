package org.retort.people;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retort.people.PeriodRow.Settled;
import org.retort.platform.Actor;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.retort.platform.PersonId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How long records are kept, kind by kind, and the legal holds that keep them longer. Nothing goes until the school
/// has settled a period for its kind.
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class Retention {

    /// The longest period in years; longer is for good.
    public static final int MOST_YEARS = 99;

    private static final int LONGEST_REASON = 1000;

    private final RetentionPeriods periods;
    private final LegalHolds holds;
    private final Persons persons;
    private final DueRecords due;
    private final Clock clock;

    Retention(RetentionPeriods periods, LegalHolds holds, Persons persons, DueRecords due, Clock clock) {
        this.periods = periods;
        this.holds = holds;
        this.persons = persons;
        this.due = due;
        this.clock = clock;
    }

    /// Every kind of record with its period.
    @Transactional(readOnly = true)
    public List<PeriodRow> periods() {
        return Arrays.stream(RecordKind.values()).map(this::row).toList();
    }

    /// How many records of this kind would go in the next night if they were kept for so long.
    ///
    /// @param years null for good; none would go after years that cannot be settled
    @Transactional(readOnly = true)
    public long dueAfter(RecordKind kind, @Nullable Integer years) {
        return isPossible(years) ? due.count(kind, years) : 0;
    }

    /// Settles for how long a kind of record is kept. What is older goes in the next night, and cannot come back.
    ///
    /// @param number of the period as it was read
    /// @param years 1 to 99; null for good
    @Transactional
    public Outcome<PeriodRow> settle(RecordKind kind, int number, @Nullable Integer years) {
        var before = periods.findFirstByKindOrderByNumberDesc(kind);
        if (before.map(RetentionPeriod::number).orElse(0) != number) {
            return Outcome.changedMeanwhile();
        }
        if (!isPossible(years)) {
            return Outcome.refused(
                    "years", "Give whole years from 1 to %d, or none to keep them for good.".formatted(MOST_YEARS));
        }
        periods.saveAndFlush(
                new RetentionPeriod(kind, number + 1, years, Actor.required().person(), clock.instant()));
        return Outcome.done(row(kind));
    }

    /// The legal holds, those in force first.
    @Transactional(readOnly = true)
    public List<HoldRow> holds() {
        return holds.all().stream().map(this::row).toList();
    }

    /// Everybody whose records can be held: leavers too, but nobody whose name has gone.
    @Transactional(readOnly = true)
    public List<PersonRow> people() {
        return persons.notLetGo().stream().map(Person::row).toList();
    }

    /// Keeps whatever belongs to a person, or to anybody, until the hold is lifted.
    ///
    /// @param person null for the whole school
    @Transactional
    public Outcome<UUID> hold(@Nullable PersonId person, String reason) {
        if (person != null && persons.findById(person).isEmpty()) {
            throw new NoSuchThing("person", person.value());
        }
        return reason(reason)
                .map(clean -> holds.saveAndFlush(
                                new LegalHold(person, clean, Actor.required().person(), clock.instant()))
                        .id());
    }

    /// Ends a hold; what is due goes in the next night.
    @Transactional
    public Outcome<UUID> lift(UUID hold, String because) {
        var held = holds.findById(hold).orElseThrow(() -> new NoSuchThing("legal hold", hold));
        return switch (reason(because)) {
            case Outcome.Refused<String> no -> no.as();
            case Outcome.Done<String>(var clean) ->
                held.lift(clean, Actor.required().person(), clock.instant());
        };
    }

    private static boolean isPossible(@Nullable Integer years) {
        return years == null || years >= 1 && years <= MOST_YEARS;
    }

    private static Outcome<String> reason(String typed) {
        return typed.isBlank() || typed.strip().length() > LONGEST_REASON
                ? Outcome.refused("reason", "Say why, in 1 to %,d characters.".formatted(LONGEST_REASON))
                : Outcome.done(typed.strip());
    }

    private PeriodRow row(RecordKind kind) {
        var settled = periods.findFirstByKindOrderByNumberDesc(kind);
        var years = settled.map(RetentionPeriod::years).orElse(null);
        return new PeriodRow(
                kind,
                settled.map(RetentionPeriod::number).orElse(0),
                years,
                settled.map(period -> new Settled(name(period.settledBy()), period.settledAt()))
                        .orElse(null),
                due.count(kind, years));
    }

    private HoldRow row(LegalHold hold) {
        var lifted = hold.liftedAt();
        return new HoldRow(
                hold.id(),
                hold.person().map(this::name).orElse(""),
                hold.reason(),
                name(hold.setBy()),
                hold.setAt(),
                lifted == null
                        ? null
                        : new HoldRow.Lifted(
                                hold.liftedBy().map(this::name).orElse(""),
                                lifted,
                                Optional.ofNullable(hold.liftedBecause()).orElse("")));
    }

    private String name(PersonId id) {
        return persons.findById(id).map(Person::name).orElse("");
    }
}
