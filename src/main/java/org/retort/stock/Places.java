package org.retort.stock;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.retort.labels.CodeKind;
import org.retort.labels.LabelCode;
import org.retort.labels.LabelCodes;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The tree of places: site, room, cupboard, shelf.
@Service
@PreAuthorize("isAuthenticated()")
public class Places {

    private static final String KEEPERS = "hasAnyRole('TECHNICIAN', 'ADMINISTRATOR')";

    private final PlaceRecords places;
    private final PlaceInventory inventory;
    private final LabelCodes codes;

    Places(PlaceRecords places, PlaceInventory inventory, LabelCodes codes) {
        this.places = places;
        this.inventory = inventory;
        this.codes = codes;
    }

    /// Every place that is in use; each follows the one it stands in.
    @Transactional(readOnly = true)
    public List<PlaceRow> tree() {
        return PlaceOrder.tree(places.inUse()).stream().map(Place::row).toList();
    }

    /// Rooms and labs, by path.
    @Transactional(readOnly = true)
    public List<PlaceRow> rooms() {
        return tree().stream().filter(place -> place.kind().isRoom()).toList();
    }

    /// Labs, where lessons are held, by path.
    @Transactional(readOnly = true)
    public List<PlaceRow> labs() {
        return tree().stream().filter(place -> place.kind() == PlaceKind.LAB).toList();
    }

    @Transactional(readOnly = true)
    public Optional<PlaceRow> find(PlaceId id) {
        return places.findById(id).map(Place::row);
    }

    @Transactional(readOnly = true)
    public Optional<PlaceRow> byCode(LabelCode code) {
        return places.findByCode(code.value()).map(Place::row);
    }

    /// Places whose path contains `text`, nearest to the top first.
    @Transactional(readOnly = true)
    public List<PlaceRow> find(String text, int limit) {
        return places.matching(SearchWords.literal(text.strip()), Limit.of(limit)).stream()
                .map(Place::row)
                .toList();
    }

    /// `Prep room 1 › Cupboard A › Shelf 2`
    @Transactional(readOnly = true)
    public String path(PlaceId id) {
        return require(id).path();
    }

    /// The paths of those of `ids` that exist.
    @Transactional(readOnly = true)
    public Map<PlaceId, String> paths(Collection<PlaceId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : places.all(values(ids)).stream().collect(Collectors.toMap(Place::id, Place::path));
    }

    /// The rows of those of `ids` that exist.
    @Transactional(readOnly = true)
    public Map<PlaceId, PlaceRow> rows(Collection<PlaceId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : places.all(values(ids)).stream()
                        .map(Place::row)
                        .collect(Collectors.toMap(PlaceRow::id, Function.identity()));
    }

    /// How much stands there and everywhere under it.
    @Transactional(readOnly = true)
    public PlaceContents contents(PlaceId id) {
        return inventory.under(require(id));
    }

    @Transactional
    @PreAuthorize(KEEPERS)
    public Outcome<PlaceId> create(NewPlace wanted) {
        places.holdTops();
        var parent = wanted.parent() == null ? null : require(wanted.parent());
        var no = PlaceRules.refusal(wanted, parent).or(() -> taken(wanted.parent(), wanted.name()));
        if (no.isPresent()) {
            return no.get().as();
        }
        var id = PlaceId.next();
        places.save(new Place(id, codes.issue(CodeKind.PLACE, id.value()), wanted, parent));
        return Outcome.done(id);
    }

    /// Changes name, kind, traits and facilities, and where it stands: it moves with everything in it.
    ///
    /// @param wanted its parent is where the place is to stand; null at the top
    /// @param version of the row the form was filled from
    @Transactional
    @PreAuthorize(KEEPERS)
    public Outcome<PlaceId> change(PlaceId id, NewPlace wanted, int version) {
        places.holdTops();
        var place = require(id);
        if (place.version() != version) {
            return Outcome.conflict("Somebody else changed this place meanwhile. Close, look and try again.");
        }
        var parent = wanted.parent() == null ? null : require(wanted.parent());
        var subtree = places.subtree(place.lineage());
        var no = PlaceRules.refusal(wanted, parent)
                .or(() -> PlaceRules.cannotStandIn(place, parent, subtree))
                .or(() -> place.isCalled(wanted.parent(), wanted.name())
                        ? Optional.empty()
                        : taken(wanted.parent(), wanted.name()));
        if (no.isPresent()) {
            return no.get().as();
        }
        place.describe(wanted);
        place.rename(wanted.name());
        PlaceRules.settle(place, parent, subtree);
        return Outcome.done(id);
    }

    /// Takes a place out of use, unless something stands there.
    @Transactional
    @PreAuthorize(KEEPERS)
    public Outcome<PlaceId> archive(PlaceId id, String reason) {
        places.holdTops();
        var place = require(id);
        var contents = inventory.under(place);
        if (reason.isBlank()) {
            return Outcome.refused("reason", "Say why this place is no longer used.");
        }
        if (!contents.isEmpty() || inventory.isHome(place)) {
            return Outcome.refused(PlaceRules.stillInUse(place, contents));
        }
        place.archive(reason);
        return Outcome.done(id);
    }

    private Optional<Outcome.Refused<PlaceId>> taken(@Nullable PlaceId parent, String name) {
        return places.existsBySiblingKey(Place.siblingKey(parent, name))
                ? Optional.of(Outcome.refused("name", "There is a “%s” here already.".formatted(name.strip())))
                : Optional.empty();
    }

    private static List<UUID> values(Collection<PlaceId> ids) {
        return ids.stream().map(PlaceId::value).toList();
    }

    private Place require(PlaceId id) {
        return places.findById(id).orElseThrow(() -> new NoSuchThing("place", id.value()));
    }
}
