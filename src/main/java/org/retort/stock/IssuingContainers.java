package org.retort.stock;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retort.labels.CodeKind;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.retort.quantity.Quantity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Containers that go out to a lesson and come back. The lesson is known by its id alone.
@Service
@PreAuthorize("hasRole('TECHNICIAN')")
public class IssuingContainers {

    private final Acts acts;
    private final Undoing undoing;
    private final Containers containers;
    private final PlaceRecords places;
    private final List<IssueBlock> blocks;

    IssuingContainers(Acts acts, Undoing undoing, Containers containers, PlaceRecords places, List<IssueBlock> blocks) {
        this.acts = acts;
        this.undoing = undoing;
        this.containers = containers;
        this.places = places;
        this.blocks = blocks;
    }

    /// Goes out to `lesson`, and stands at `to` when that is given. Refused when expired, out already, or blocked.
    @Transactional
    public Outcome<MovementRow> issue(UUID operation, ContainerId id, UUID lesson, @Nullable PlaceId to) {
        var blocked = blocks.stream()
                .map(block -> block.reasonNotToIssue(CodeKind.CONTAINER, id.value()))
                .flatMap(Optional::stream)
                .findFirst();
        if (to != null && places.findById(to).isEmpty()) {
            throw new NoSuchThing("place", to.value());
        }
        return blocked.isPresent() ? Outcome.refused(blocked.get()) : acts.act(operation, id, Verbs.issue(lesson, to));
    }

    /// Takes back what went out to `lesson` by mistake: the ledger undoes it where it can (see [Handling#undo]), and
    /// else it comes back as after a lesson.
    @Transactional
    public Outcome<MovementRow> undoIssue(UUID operation, ContainerId id, UUID lesson) {
        acts.hold(id);
        var undone = undoing.lastWasIssue(id, lesson).map(wrong -> undoing.undo(operation, wrong));
        return undone.isPresent() && undone.get() instanceof Outcome.Done<MovementRow> done
                ? done
                : acts.act(operation, id, Verbs.returned(lesson));
    }

    /// What a lesson used or spilled of it, booked once its kit is back. Refused only when not that much is left: that
    /// the container expired, went missing or was put in quarantine meanwhile does not bring it back.
    ///
    /// @param what became of it, as the history tells it
    @Transactional
    public Outcome<MovementRow> used(UUID operation, ContainerId id, Quantity amount, String what) {
        return acts.act(operation, id, Verbs.used(amount, what));
    }

    /// Comes back from `lesson` to its place. What was put in quarantine meanwhile stays in quarantine.
    @Transactional
    public Outcome<MovementRow> takeBack(UUID operation, ContainerId id, UUID lesson) {
        return acts.act(operation, id, Verbs.returned(lesson));
    }

    /// What is with `lesson` now, also what went missing there or was put in quarantine.
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<ContainerId> issuedTo(UUID lesson) {
        return containers.issuedTo(lesson);
    }
}
