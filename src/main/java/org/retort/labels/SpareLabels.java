package org.retort.labels;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.retort.platform.Outcome;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Labels for things that are yet to come: printed ahead, stuck on a bottle, claimed when the bottle is received.
@Service
@PreAuthorize("hasAnyRole('TECHNICIAN', 'ADMINISTRATOR')")
public class SpareLabels implements Labelled {

    /// So many can be made at once: ten sheets of the smallest labels.
    public static final int MOST = 650;

    private final SpareRecords spares;
    private final CodeRecords records;
    private final FreshCodes fresh;

    SpareLabels(SpareRecords spares, CodeRecords records, FreshCodes fresh) {
        this.spares = spares;
        this.records = records;
        this.fresh = fresh;
    }

    /// So many new codes that stand for nothing yet.
    @Transactional
    public Outcome<List<LabelCode>> make(int howMany) {
        if (howMany < 1 || howMany > MOST) {
            return Outcome.refused("howMany", "Make 1 to %d spare labels at once.".formatted(MOST));
        }
        var codes = fresh.draw(howMany);
        spares.saveAll(codes.stream().map(SpareLabel::new).toList());
        return Outcome.done(codes);
    }

    /// From here on the spare label stands for this thing.
    @Transactional
    public Outcome<LabelCode> claim(LabelCode code, CodeKind kind, UUID target) {
        if (spares.deleteByCode(code.value()) == 0) {
            return Outcome.refused(
                    "label",
                    "%s is no spare label of this school, or is on something already.".formatted(code.label()));
        }
        records.saveAll(List.of(new CodeRecord(code, kind, target)));
        return Outcome.done(code);
    }

    /// The code of a spare label of this school.
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public Optional<LabelCode> code(UUID spare) {
        return spares.findByIdIn(List.of(spare)).stream()
                .map(found -> found.target().code())
                .findFirst();
    }

    @Override
    @PreAuthorize("permitAll()")
    public CodeKind kind() {
        return CodeKind.UNCLAIMED;
    }

    @Override
    @Transactional(readOnly = true)
    public List<LabelText> texts(Collection<UUID> targets) {
        return targets.isEmpty()
                ? List.of()
                : spares.findByIdIn(targets).stream()
                        .map(spare -> LabelText.plain(
                                spare.target().target(), "Spare label", "Scan it to receive what it is stuck on"))
                        .toList();
    }
}
