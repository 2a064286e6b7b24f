package org.retort.stock;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.retort.catalogue.EquipmentModelId;
import org.retort.labels.LabelCode;
import org.retort.platform.NoSuchThing;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What equipment there is, for everybody to read: counted by model and place, and tracked piece by piece.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class EquipmentStock {

    private final EquipmentCounts counts;
    private final EquipmentItems items;
    private final EquipmentHistory history;
    private final PlaceRecords places;

    EquipmentStock(EquipmentCounts counts, EquipmentItems items, EquipmentHistory history, PlaceRecords places) {
        this.counts = counts;
        this.items = items;
        this.history = history;
        this.places = places;
    }

    /// Counted equipment. Sorts by `name` (unless told), `place` or `quantity`.
    public Page<CountedRow> counted(EquipmentFilter filter, Pageable page) {
        var words = SearchWords.patterns(filter.text());
        return counts.rows(
                words.get(0), words.get(1), lineage(filter), filter.residentOnly(), EquipmentOrder.counted(page));
    }

    /// Tracked pieces of equipment that are not retired; the text may be a label code. Sorts by `name` (unless told),
    /// `code`, `place` or `state`.
    public Page<EquipmentItemRow> items(EquipmentFilter filter, Pageable page) {
        var code = LabelCode.parse(filter.text()) instanceof LabelCode.Reading.Read(var read) ? read.value() : "";
        var words = SearchWords.patterns(code.isEmpty() ? filter.text() : "");
        return items.lines(words.get(0), words.get(1), code, lineage(filter), EquipmentOrder.items(page))
                .map(ItemLine::row);
    }

    public Optional<EquipmentItemRow> find(EquipmentItemId id) {
        return items.all(List.of(id.value())).stream().map(ItemLine::row).findFirst();
    }

    /// The rows of those of `ids` that this school has.
    public Map<EquipmentItemId, EquipmentItemRow> rows(Collection<EquipmentItemId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : items.all(ids.stream().map(EquipmentItemId::value).toList()).stream()
                        .map(ItemLine::row)
                        .collect(Collectors.toMap(EquipmentItemRow::id, Function.identity()));
    }

    /// The tracked pieces of a model that are in the store, by code.
    public List<EquipmentItemRow> inStore(EquipmentModelId model) {
        return items.inStore(model.value()).stream().map(ItemLine::row).toList();
    }

    /// How many there are of each model in the whole school, counted and tracked; none of a model that is not there.
    public Map<EquipmentModelId, Integer> total(Collection<EquipmentModelId> models) {
        return models.isEmpty() ? Map.of() : sums(counts.totals(values(models)), items.totals(values(models)));
    }

    /// How many there are of each model that can be carried to a lesson: without what lives in a lab.
    public Map<EquipmentModelId, Integer> portable(Collection<EquipmentModelId> models) {
        return models.isEmpty() ? Map.of() : sums(counts.portable(values(models)), items.totals(values(models)));
    }

    /// How many of each model live in a room, in its cupboards too: they need not be carried there.
    public Map<EquipmentModelId, Integer> residentIn(PlaceId room) {
        return sums(counts.residentUnder(require(room).lineage()), List.of());
    }

    /// Where each model is kept, what can be carried first, the most first.
    public Map<EquipmentModelId, List<CountedRow>> whereKept(Collection<EquipmentModelId> models) {
        return models.isEmpty()
                ? Map.of()
                : counts.whereKept(values(models)).stream().collect(Collectors.groupingBy(CountedRow::model));
    }

    /// What is with a lesson now, also what went missing there or is out of use.
    public List<EquipmentItemId> issuedTo(UUID lesson) {
        return items.issuedTo(lesson);
    }

    /// What happened to a count last.
    public HistoryPage<EquipmentMovementRow> history(EquipmentCountId id) {
        return history.of(id);
    }

    /// What happened to a count before one of its acts.
    ///
    /// @throws NoSuchThing if `act` was not done to it
    public HistoryPage<EquipmentMovementRow> history(EquipmentCountId id, MovementId act) {
        return history.before(id, act);
    }

    /// What happened to an item last.
    public HistoryPage<EquipmentMovementRow> history(EquipmentItemId id) {
        return history.of(id);
    }

    /// What happened to an item before one of its acts.
    ///
    /// @throws NoSuchThing if `act` was not done to it
    public HistoryPage<EquipmentMovementRow> history(EquipmentItemId id, MovementId act) {
        return history.before(id, act);
    }

    private static Map<EquipmentModelId, Integer> sums(List<ModelSum> counted, List<ModelSum> tracked) {
        var sums = new HashMap<EquipmentModelId, Integer>();
        counted.forEach(sum -> sums.merge(sum.model(), Math.toIntExact(sum.sum()), Integer::sum));
        tracked.forEach(sum -> sums.merge(sum.model(), Math.toIntExact(sum.sum()), Integer::sum));
        return sums;
    }

    private String lineage(EquipmentFilter filter) {
        return filter.under() == null ? "" : require(filter.under()).lineage();
    }

    private Place require(PlaceId id) {
        return places.findById(id).orElseThrow(() -> new NoSuchThing("place", id.value()));
    }

    private static List<UUID> values(Collection<EquipmentModelId> models) {
        return models.stream().map(EquipmentModelId::value).toList();
    }
}
