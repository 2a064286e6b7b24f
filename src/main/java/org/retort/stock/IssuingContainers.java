package org.retort.stock;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retort.labels.CodeKind;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Containers that go out to a lesson and come back. The lesson is known by its id alone.
@Service
@PreAuthorize("hasRole('TECHNICIAN')")
public class IssuingContainers {

    private final Acts acts;
    private final Containers containers;
    private final PlaceRecords places;
    private final List<IssueBlock> blocks;

    IssuingContainers(Acts acts, Containers containers, PlaceRecords places, List<IssueBlock> blocks) {
        this.acts = acts;
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

    /// Comes back from `lesson` to its place.
    @Transactional
    public Outcome<MovementRow> takeBack(UUID operation, ContainerId id, UUID lesson) {
        return acts.act(operation, id, Verbs.returned(lesson));
    }

    /// What is out for `lesson` now.
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<ContainerId> issuedTo(UUID lesson) {
        return containers.issuedTo(lesson);
    }
}
