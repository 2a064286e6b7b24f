package org.retort.people;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The classes that are taught here; administrators keep the list.
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class TeachingGroups {

    private final Groups groups;

    TeachingGroups(Groups groups) {
        this.groups = groups;
    }

    /// The groups of this year, youngest first.
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<GroupRow> all() {
        return groups.current().stream().map(TeachingGroup::row).toList();
    }

    /// The group, an archived one too.
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<GroupRow> find(GroupId id) {
        return groups.findById(id).map(TeachingGroup::row);
    }

    /// Adds a group; a code that was archived comes back with the new numbers.
    @Transactional
    public Outcome<GroupId> add(String code, int year, int pupils) {
        return check(code, year, pupils, null).map(clean -> {
            var group =
                    groups.findByCode(clean).orElseGet(() -> new TeachingGroup(GroupId.next(), clean, year, pupils));
            group.change(clean, year, pupils);
            return groups.saveAndFlush(group).id();
        });
    }

    /// @param seen as it was read, so that a change made meanwhile is noticed
    @Transactional
    public Outcome<GroupId> edit(GroupRow seen, String code, int year, int pupils) {
        var group = required(seen.id());
        if (group.version() != seen.version()) {
            return Outcome.changedMeanwhile();
        }
        return check(code, year, pupils, group.id()).map(clean -> {
            group.change(clean, year, pupils);
            return group.id();
        });
    }

    /// Takes the group out of every choice; requests that name it keep it.
    @Transactional
    public void archive(GroupId id) {
        required(id).archive();
    }

    private Outcome<String> check(String code, int year, int pupils, @Nullable GroupId self) {
        var clean = code.strip();
        if (clean.isEmpty() || clean.length() > 30) {
            return Outcome.refused("code", "Give the group a code of 1 to 30 characters, such as 10X2.");
        }
        if (year < 0 || year > 14) {
            return Outcome.refused("year", "The year is a number from 0 (reception) to 14.");
        }
        if (pupils < 1 || pupils > 99) {
            return Outcome.refused("pupils", "A group has 1 to 99 pupils.");
        }
        var taken = groups.findByCode(clean)
                .filter(other -> !other.id().equals(self))
                .filter(other -> self != null || !other.archived());
        return taken.isPresent()
                ? Outcome.refused("code", "There is a group %s already; change that one.".formatted(clean))
                : Outcome.done(clean);
    }

    private TeachingGroup required(GroupId id) {
        return groups.findById(id).orElseThrow(() -> new NoSuchThing("teaching group", id.value()));
    }
}
