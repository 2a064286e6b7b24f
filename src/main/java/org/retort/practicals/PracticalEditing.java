package org.retort.practicals;

import java.time.Clock;
import java.time.LocalDate;
import org.retort.platform.Actor;
import org.retort.platform.Dates;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Changing the library: each change makes a new version, and is refused if somebody else made one meanwhile.
@Service
@PreAuthorize("hasAnyRole('TECHNICIAN', 'SAFETY_LEAD')")
@Transactional
public class PracticalEditing {

    private final StoredPracticals practicals;
    private final KitParts parts;
    private final PracticalRevision revision;
    private final Clock clock;

    PracticalEditing(StoredPracticals practicals, KitParts parts, PracticalRevision revision, Clock clock) {
        this.practicals = practicals;
        this.parts = parts;
        this.revision = revision;
        this.clock = clock;
    }

    /// Adds a practical of the school's own, with an empty kit.
    public Outcome<PracticalId> add(PracticalData data) {
        return PracticalRules.check(data).map(good -> {
            var practical = practicals.save(new Practical(good, own()));
            revision.record(practical, "Added");
            return practical.id();
        });
    }

    /// Copies a practical with its kit, under another title, as the school's own.
    public Outcome<PracticalId> copy(PracticalId id, String title) {
        var original = practicals.findById(id).orElseThrow(() -> new NoSuchThing("practical", id.value()));
        return PracticalRules.check(original.data().titled(title)).map(good -> {
            var copy = practicals.save(new Practical(good, original.source().unchecked()));
            parts.of(id).forEach(part -> parts.save(part.copyFor(copy.id())));
            revision.record(copy, "Copied from “%s”".formatted(original.data().title()));
            return copy.id();
        });
    }

    /// Changes what is written about a practical.
    ///
    /// @param version the version that the person saw
    /// @return the new version
    public Outcome<Integer> edit(PracticalId id, int version, PracticalData data) {
        return switch (PracticalRules.check(data)) {
            case Outcome.Refused<PracticalData> no -> no.as();
            case Outcome.Done<PracticalData>(var good) ->
                revision.change(id, version, practical -> {
                    practical.describe(good, whoSays(practical, good));
                    return "Details changed";
                });
        };
    }

    /// Says that hazards, controls and kit were checked by the person signed in.
    @PreAuthorize("hasRole('SAFETY_LEAD')")
    public Outcome<Integer> check(PracticalId id, int version) {
        return revision.change(id, version, practical -> {
            practical.checked(practical.source().checked(Actor.required().displayName(), LocalDate.now(clock)));
            return "Hazards, controls and kit checked";
        });
    }

    /// Takes a practical out of use; it stays on file and can be brought back.
    public Outcome<Integer> archive(PracticalId id, int version, String reason) {
        return reason.isBlank() || reason.length() > PracticalRules.REASON
                ? Outcome.refused(
                        "reason",
                        "Say in a few words why it is archived, at most %d characters."
                                .formatted(PracticalRules.REASON))
                : revision.change(id, version, practical -> {
                    practical.archive(reason.strip());
                    return "Archived: " + reason.strip();
                });
    }

    public Outcome<Integer> bringBack(PracticalId id, int version) {
        return revision.change(id, version, practical -> {
            practical.bringBack();
            return "Brought back into use";
        });
    }

    private PracticalSource whoSays(Practical practical, PracticalData changed) {
        var same = practical.data().hazards().equals(changed.hazards())
                && practical.data().controls().equals(changed.controls());
        return same ? practical.source() : own();
    }

    private PracticalSource own() {
        var by = "%s, %s".formatted(Actor.required().displayName(), Dates.day(LocalDate.now(clock)));
        return new PracticalSource(PracticalRules.OWN, by, null, null);
    }
}
