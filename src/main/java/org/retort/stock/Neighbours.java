package org.retort.stock;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.Form;
import org.retort.catalogue.FormulationId;
import org.retort.catalogue.FormulationSafety;
import org.retort.catalogue.Safety;
import org.retort.catalogue.SubstanceId;
import org.retort.hazards.Incompatibilities;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.retort.quantity.Strength;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What must not stand where it stands, or would not: a warning, never a wall. Each answer takes a fixed number of
/// queries, however much stands there.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Neighbours {

    /// More kinds than this are not compared; each pair is.
    static final int MOST = 400;

    private static final int SHOWN = 20;
    private static final Comparator<NeighbourWarning> LOUD_FIRST = Comparator.comparing(NeighbourWarning::hint)
            .thenComparing(warning -> !warning.oneShelf())
            .thenComparing(warning -> warning.rules().getFirst().id())
            .thenComparing(NeighbourWarning::what)
            .thenComparing(NeighbourWarning::other);

    private final Containers containers;
    private final PlaceRecords places;
    private final Safety safety;

    Neighbours(Containers containers, PlaceRecords places, Safety safety) {
        this.containers = containers;
        this.places = places;
        this.safety = safety;
    }

    /// What speaks against a formulation at a place, by what stands there now; the loudest first.
    ///
    /// @throws NoSuchThing if this school has no such place or formulation
    public List<NeighbourWarning> at(PlaceId place, FormulationId what) {
        return at(place, safety.of(what));
    }

    /// The same for what may not have been made yet; empty where its strength is nonsense, which is refused elsewhere.
    public List<NeighbourWarning> at(PlaceId place, SubstanceId substance, Form form, @Nullable Strength strength) {
        return switch (safety.of(substance, form, strength)) {
            case Outcome.Done<FormulationSafety>(var what) -> at(place, what);
            case Outcome.Refused<FormulationSafety> _ -> List.of();
        };
    }

    /// How a container has to stand, what stands wrongly near it now, and what the law says of what is in it.
    public ContainerStorage around(ContainerRow container) {
        var what = safety.of(container.formulation());
        return new ContainerStorage(what, container.state().inUse() ? at(container.place(), what) : List.of());
    }

    /// What is wrong at a place and everywhere under it.
    ///
    /// @throws NoSuchThing if this school has no such place
    public PlaceSafety within(PlaceId id) {
        var place = require(id);
        var here = containers.standingUnder(place.lineage(), Limit.of(MOST + 1));
        var complete = here.size() <= MOST;
        var looked = complete ? here : here.subList(0, MOST);
        var known = known(looked);
        var vicinity = new Vicinity(places.subtree(place.lineage()));
        var warnings = looked.stream()
                .collect(Collectors.groupingBy(
                        one -> vicinity.around(one.place()).map(Place::id)))
                .entrySet()
                .stream()
                .filter(group -> group.getKey().isPresent())
                .flatMap(group -> pairs(group.getValue(), known, vicinity).stream())
                .distinct()
                .sorted(LOUD_FIRST)
                .toList();
        var shown = warnings.stream().limit(SHOWN).toList();
        return new PlaceSafety(shown, warnings.size() - shown.size(), unknown(known.values()), complete);
    }

    private List<NeighbourWarning> at(PlaceId id, FormulationSafety what) {
        var place = require(id);
        var vicinity = new Vicinity(places.all(Vicinity.lineage(place)));
        var around = vicinity.around(id);
        if (around.isEmpty()) {
            return List.of();
        }
        var here = containers.standingUnder(around.get().lineage(), Limit.of(MOST));
        var known = known(here);
        var paths = new Vicinity(
                places.all(here.stream().map(one -> one.place().value()).toList()));
        return here.stream()
                .flatMap(one -> against(
                        what,
                        Objects.requireNonNull(known.get(one.formulation())),
                        paths.path(one.place()),
                        one.place().equals(id))
                        .stream())
                .distinct()
                .sorted(LOUD_FIRST)
                .toList();
    }

    private static List<NeighbourWarning> pairs(
            List<StandingHere> near, Map<FormulationId, FormulationSafety> known, Vicinity vicinity) {
        var warnings = new ArrayList<NeighbourWarning>();
        for (var at = 0; at < near.size(); at++) {
            for (var one : near.subList(at + 1, near.size())) {
                var first = near.get(at);
                against(
                                Objects.requireNonNull(known.get(first.formulation())),
                                Objects.requireNonNull(known.get(one.formulation())),
                                vicinity.path(one.place()),
                                one.place().equals(first.place()))
                        .ifPresent(warnings::add);
            }
        }
        return warnings;
    }

    /// What speaks against two that stand near; nothing speaks against a substance beside itself.
    private static Optional<NeighbourWarning> against(
            FormulationSafety what, FormulationSafety other, String path, boolean oneShelf) {
        if (what.substance().equals(other.substance())) {
            return Optional.empty();
        }
        var rules = Incompatibilities.asNeighbours(what.stored(), other.stored(), oneShelf);
        var hint = rules.stream().allMatch(rule -> rule.isHint(what.stored(), other.stored()));
        return rules.isEmpty()
                ? Optional.empty()
                : Optional.of(new NeighbourWarning(what.label(), other.label(), path, oneShelf, hint, rules));
    }

    private Map<FormulationId, FormulationSafety> known(Collection<StandingHere> here) {
        return safety.of(here.stream().map(StandingHere::formulation).collect(Collectors.toSet()));
    }

    private static List<String> unknown(Collection<FormulationSafety> known) {
        return known.stream()
                .filter(one -> !one.stored().isKnown())
                .map(FormulationSafety::label)
                .sorted()
                .toList();
    }

    private Place require(PlaceId id) {
        return places.findById(id).orElseThrow(() -> new NoSuchThing("place", id.value()));
    }
}
