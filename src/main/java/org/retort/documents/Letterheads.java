package org.retort.documents;

import org.jspecify.annotations.Nullable;
import org.retort.platform.OpenDoor;
import org.retort.platform.Outcome;
import org.retort.platform.SchoolSettings;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// How the school in hand shows itself on paper: the one place that every document has its letterhead from. Whoever
/// makes many asks once for all of them.
@Service
public class Letterheads {

    /// Of a school that has settled nothing yet.
    private static final int NEVER = -1;

    private final LetterheadRecords records;
    private final SchoolSettings settings;
    private final TransactionTemplate writes;

    Letterheads(LetterheadRecords records, SchoolSettings settings, PlatformTransactionManager transactions) {
        this.records = records;
        this.settings = settings;
        this.writes = new TransactionTemplate(transactions);
    }

    /// What is settled.
    ///
    /// @param version to be given back with a change, so that a change made meanwhile is noticed
    public record Settled(int version, Letterhead head) {}

    /// Of the school in hand.
    @Transactional(readOnly = true)
    @OpenDoor("jobs and documents ask; it tells of the school in hand only")
    public Letterhead current() {
        var school = settings.current();
        return records.own()
                .map(record -> record.head(school))
                .orElseGet(() -> Letterhead.of(school.name(), school.baseUrl()));
    }

    /// What the school in hand has settled, to be changed.
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public Settled settled() {
        var version = records.own().map(LetterheadRecord::version).orElse(NEVER);
        return new Settled(version, current());
    }

    /// Settles colour and logo. What was signed before keeps the letterhead that it was signed with.
    ///
    /// @param version as it was read
    /// @param colour as it was typed, such as `#075E5E`
    /// @param logo or null for the initials of the school
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public Outcome<Settled> change(int version, String colour, @Nullable Logo logo) {
        return switch (HouseColour.parse(colour)) {
            case Outcome.Refused<HouseColour> no -> no.as();
            case Outcome.Done<HouseColour>(var settled) -> keep(version, settled, logo);
        };
    }

    private Outcome<Settled> keep(int version, HouseColour colour, @Nullable Logo logo) {
        try {
            return writes.execute(_ -> write(version, colour, logo));
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException _) { // two at the same moment
            return Outcome.changedMeanwhile();
        }
    }

    private Outcome<Settled> write(int version, HouseColour colour, @Nullable Logo logo) {
        var held = records.own();
        if (held.map(LetterheadRecord::version).orElse(NEVER) != version) {
            return Outcome.changedMeanwhile();
        }
        var record = held.orElseGet(LetterheadRecord::new);
        record.settle(colour, logo);
        var kept = records.saveAndFlush(record);
        return Outcome.done(new Settled(kept.version(), kept.head(settings.current())));
    }
}
