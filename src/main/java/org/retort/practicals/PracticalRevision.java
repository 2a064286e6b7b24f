package org.retort.practicals;

import java.time.Clock;
import java.util.function.Function;
import org.retort.platform.Actor;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Makes a change of a practical a new version: noticed when two change it at once, on record, findable, announced.
@Component
class PracticalRevision {

    private final StoredPracticals practicals;
    private final PracticalChanges changes;
    private final KitReading kits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PracticalRevision(
            StoredPracticals practicals,
            PracticalChanges changes,
            KitReading kits,
            ApplicationEventPublisher events,
            Clock clock) {
        this.practicals = practicals;
        this.changes = changes;
        this.kits = kits;
        this.events = events;
        this.clock = clock;
    }

    /// Runs `change` on the practical, unless it is no longer the version that the person saw.
    ///
    /// @param change does it and says in a few words what was done
    /// @return the new version
    Outcome<Integer> change(PracticalId id, int seen, Function<Practical, String> change) {
        var practical = practicals.toChange(id).orElseThrow(() -> new NoSuchThing("practical", id.value()));
        if (practical.revision() != seen) {
            return Outcome.conflict(
                    "Somebody else changed this practical meanwhile: it is at version %d, you saw version %d. Look at it again, then make your change."
                            .formatted(practical.revision(), seen));
        }
        var what = change.apply(practical);
        record(practical, what);
        return Outcome.done(practical.revision());
    }

    /// Puts a version on record and announces it.
    void record(Practical practical, String what) {
        practical.findableBy(
                kits.of(practical.id()).stream().map(KitLine::label).toList());
        var by = Actor.current().map(Actor::displayName).orElse("Reference library");
        changes.save(new PracticalChange(practical, clock.instant(), by, what));
        events.publishEvent(new PracticalRevised(practical.id(), practical.revision()));
    }
}
