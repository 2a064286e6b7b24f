package org.retort.practicals;

import java.util.function.Supplier;
import org.retort.platform.Actor;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Changing the kit of a practical, line by line; each change makes a new version of the practical.
@Service
@PreAuthorize("hasAnyRole('TECHNICIAN', 'SAFETY_LEAD')")
@Transactional
public class KitEditing {

    private final KitParts parts;
    private final KitReading kits;
    private final PracticalRevision revision;

    KitEditing(KitParts parts, KitReading kits, PracticalRevision revision) {
        this.parts = parts;
        this.kits = kits;
        this.revision = revision;
    }

    /// Puts a line at the end of the kit.
    ///
    /// @param version the version of the practical that the person saw
    /// @return the new version
    public Outcome<Integer> add(PracticalId practical, int version, KitLineData line) {
        return checked(
                line,
                () -> revision.change(practical, version, changed -> {
                    var part = new KitPart(practical, parts.lastOrder(practical) + 1, line, PracticalRules.OWN, by());
                    parts.save(part);
                    changed.kitChanged();
                    return "Added to the kit: " + words(part);
                }));
    }

    public Outcome<Integer> change(PracticalId practical, int version, KitLineId id, KitLineData line) {
        return checked(
                line,
                () -> revision.change(practical, version, changed -> {
                    var part = part(practical, id);
                    var before = words(part);
                    part.write(line, PracticalRules.OWN, by());
                    changed.kitChanged();
                    return "Changed in the kit: %s, was %s".formatted(words(part), before);
                }));
    }

    /// Takes a line off the kit; [#putBack] undoes it.
    public Outcome<Integer> remove(PracticalId practical, int version, KitLineId id) {
        return revision.change(practical, version, changed -> {
            var part = part(practical, id);
            part.takeOff();
            changed.kitChanged();
            return "Taken off the kit: " + words(part);
        });
    }

    public Outcome<Integer> putBack(PracticalId practical, int version, KitLineId id) {
        return revision.change(practical, version, changed -> {
            var part = part(practical, id);
            part.putBack();
            changed.kitChanged();
            return "Put back on the kit: " + words(part);
        });
    }

    private KitPart part(PracticalId practical, KitLineId id) {
        return parts.find(practical, id).orElseThrow(() -> new NoSuchThing("kit line", id.value()));
    }

    private String words(KitPart part) {
        var line = part.line(kits.label(part.item()), false);
        return "%s, %s".formatted(line.label(), line.words());
    }

    private static Outcome<Integer> checked(KitLineData line, Supplier<Outcome<Integer>> then) {
        return switch (PracticalRules.check(line)) {
            case Outcome.Refused<KitLineData> no -> no.as();
            case Outcome.Done<KitLineData> good -> then.get();
        };
    }

    private static String by() {
        return Actor.required().displayName();
    }
}
