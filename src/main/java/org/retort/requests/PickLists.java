package org.retort.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.EquipmentModelId;
import org.retort.catalogue.FormulationId;
import org.retort.practicals.KitItem;
import org.retort.stock.CountedRow;
import org.retort.stock.EquipmentStock;
import org.retort.stock.PickCandidate;
import org.retort.stock.PlaceRow;
import org.retort.stock.StockAvailability;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes the one pick list of a day.
@Service
@PreAuthorize("hasRole('TECHNICIAN')")
@Transactional(readOnly = true)
public class PickLists {

    private final RequestRecords records;
    private final RequestBook book;
    private final EquipmentStock equipment;
    private final StockAvailability stock;

    PickLists(RequestRecords records, RequestBook book, EquipmentStock equipment, StockAvailability stock) {
        this.records = records;
        this.book = book;
        this.equipment = equipment;
        this.stock = stock;
    }

    /// Everything that the accepted requests of a day need, by place; of `only` these requests when that is not empty,
    /// and then also of those that are prepared.
    public PickList of(LocalDate date, Set<RequestId> only) {
        var states = only.isEmpty()
                ? EnumSet.of(RequestState.ACCEPTED)
                : EnumSet.of(RequestState.ACCEPTED, RequestState.PREPARED);
        var requests = records.withLines(date, states).stream()
                .filter(request -> only.isEmpty() || only.contains(request.id()))
                .toList();
        if (!requests.isEmpty()) {
            records.withPicks(
                    requests.stream().map(request -> request.id().value()).toList());
        }
        var rows = book.rows(requests.stream().map(Request::id).toList());
        var byId = rows.stream().collect(Collectors.toMap(RequestRow::id, Function.identity()));
        var kept = equipment.whereKept(models(requests));
        var bottles = bottles(requests);
        var items = new ArrayList<PickList.Item>();
        for (var request : requests) {
            var lesson = Objects.requireNonNull(byId.get(request.id()));
            request.lines().stream()
                    .filter(line -> line.entry().goesOut())
                    .map(line -> item(
                            lesson,
                            line.row(),
                            request.picksOf(line).map(Pick::row).toList(),
                            kept,
                            bottles))
                    .forEach(items::add);
        }
        items.sort(Comparator.comparing((PickList.Item item) -> item.place().isEmpty())
                .thenComparing(PickList.Item::place, PlaceRow.BY_PATH)
                .thenComparing(item -> item.line().entry().label())
                .thenComparing(item -> item.lesson().where()));
        return new PickList(date, rows, items);
    }

    private static PickList.Item item(
            RequestRow lesson,
            LineRow line,
            List<PickRow> picks,
            Map<EquipmentModelId, List<CountedRow>> kept,
            Map<FormulationId, List<PickCandidate>> bottles) {
        return switch (line.entry().item()) {
            case KitItem.Equipment(var model) ->
                new PickList.Item(lesson, line, place(kept.getOrDefault(model, List.of())), null, picks);
            case KitItem.Chemical(var formulation) -> {
                var bottle = best(bottles.getOrDefault(formulation, List.of()), line);
                yield new PickList.Item(lesson, line, bottle == null ? "" : bottle.placePath(), bottle, picks);
            }
            case KitItem.Material m -> new PickList.Item(lesson, line, "", null, picks);
            case KitItem.Facility f -> new PickList.Item(lesson, line, "", null, picks);
        };
    }

    private static String place(List<CountedRow> kept) {
        return kept.stream()
                .filter(row -> !row.resident())
                .findFirst()
                .or(() -> kept.stream().findFirst())
                .map(CountedRow::placePath)
                .orElse("");
    }

    /// The first bottle that holds enough, else the first.
    private static @Nullable PickCandidate best(List<PickCandidate> bottles, LineRow line) {
        return bottles.stream()
                .filter(bottle -> line.entry()
                        .quantity()
                        .map(wanted -> bottle.remaining() != null
                                && bottle.remaining().comparableWith(wanted)
                                && bottle.remaining().compareTo(wanted) >= 0)
                        .orElse(true))
                .findFirst()
                .orElse(bottles.isEmpty() ? null : bottles.getFirst());
    }

    private Map<FormulationId, List<PickCandidate>> bottles(List<Request> requests) {
        return stock.candidates(requests.stream()
                .flatMap(request -> request.lines().stream())
                .map(RequestLine::item)
                .filter(KitItem.Chemical.class::isInstance)
                .map(item -> ((KitItem.Chemical) item).formulation())
                .collect(Collectors.toSet()));
    }

    private static Set<EquipmentModelId> models(List<Request> requests) {
        return requests.stream()
                .flatMap(request -> request.lines().stream())
                .map(RequestLine::item)
                .filter(KitItem.Equipment.class::isInstance)
                .map(item -> ((KitItem.Equipment) item).model())
                .collect(Collectors.toSet());
    }
}
