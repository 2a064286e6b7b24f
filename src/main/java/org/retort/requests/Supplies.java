package org.retort.requests;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.EquipmentModelId;
import org.retort.catalogue.FormulationId;
import org.retort.labels.CodeKind;
import org.retort.quantity.Quantity;
import org.retort.requests.gate.ChemicalNeed;
import org.retort.requests.gate.ChemicalStock;
import org.retort.requests.gate.EquipmentNeed;
import org.retort.requests.gate.EquipmentSupply;
import org.retort.requests.gate.Promise;
import org.retort.requests.gate.Slot;
import org.retort.requests.timetable.PeriodId;
import org.retort.stock.CountedRow;
import org.retort.stock.EquipmentStock;
import org.retort.stock.IssueBlock;
import org.retort.stock.PickCandidate;
import org.retort.stock.PlaceId;
import org.retort.stock.PlaceRow;
import org.retort.stock.Places;
import org.retort.stock.StockAvailability;
import org.springframework.stereotype.Component;

/// What there is for a lesson, and what other lessons were promised of it.
@Component
class Supplies {

    private static final UUID NOBODY = new UUID(0, 0);

    private final RequestRecords records;
    private final EquipmentStock equipment;
    private final StockAvailability stock;
    private final Places places;
    private final List<IssueBlock> blocks;
    private final Clock clock;

    Supplies(
            RequestRecords records,
            EquipmentStock equipment,
            StockAvailability stock,
            Places places,
            List<IssueBlock> blocks,
            Clock clock) {
        this.records = records;
        this.equipment = equipment;
        this.stock = stock;
        this.places = places;
        this.blocks = blocks;
        this.clock = clock;
    }

    /// What equipment of these models there is, and what is promised on these dates, but for `self`.
    EquipmentSupply equipment(
            List<EquipmentNeed> needs, PlaceId room, Collection<LocalDate> dates, @Nullable RequestId self) {
        var models = needs.stream().map(EquipmentNeed::model).distinct().toList();
        if (models.isEmpty()) {
            return new EquipmentSupply(Map.of(), Map.of(), Map.of(), List.of());
        }
        var promised = records.equipmentPromised(
                value(self),
                RequestState.PROMISING,
                dates,
                models.stream().map(EquipmentModelId::value).toList());
        return supply(models, promised, Set.of(room));
    }

    /// The supply of these models, with these promises, for lessons in the rooms of the promises and in `rooms`.
    EquipmentSupply supply(Collection<EquipmentModelId> models, List<StoredNeed> promised, Set<PlaceId> rooms) {
        var every = Stream.concat(rooms.stream(), promised.stream().map(need -> new PlaceId(need.room())))
                .collect(Collectors.toSet());
        var standing = equipment.whereKept(models);
        return new EquipmentSupply(
                equipment.portable(models),
                living(every, standing.values().stream().flatMap(List::stream)),
                kept(standing),
                promised.stream().map(Supplies::promise).toList());
    }

    private static Map<EquipmentModelId, String> kept(Map<EquipmentModelId, List<CountedRow>> standing) {
        return standing.values().stream()
                .flatMap(rows -> rows.stream().filter(row -> !row.resident()).limit(1))
                .collect(Collectors.toMap(CountedRow::model, CountedRow::shelf));
    }

    private Map<PlaceId, Map<EquipmentModelId, Integer>> living(Set<PlaceId> rooms, Stream<CountedRow> standing) {
        var residents = standing.filter(CountedRow::resident).toList();
        return residents.isEmpty()
                ? Map.of()
                : places.rows(rooms).values().stream()
                        .collect(Collectors.toMap(PlaceRow::id, room -> living(room, residents)));
    }

    /// What lives in a room or in one of its cupboards.
    private static Map<EquipmentModelId, Integer> living(PlaceRow room, List<CountedRow> residents) {
        return residents.stream()
                .filter(row ->
                        row.placePath().equals(room.path()) || row.placePath().startsWith(room.path() + " › "))
                .collect(Collectors.groupingBy(CountedRow::model, Collectors.summingInt(CountedRow::quantity)));
    }

    /// What there is of these chemicals, what is promised of them, and what they could be made from.
    Map<FormulationId, ChemicalStock> chemicals(List<ChemicalNeed> needs, @Nullable RequestId self) {
        var wanted = needs.stream().map(ChemicalNeed::formulation).toList();
        if (wanted.isEmpty()) {
            return Map.of();
        }
        var inStore = stock.inStore(wanted);
        var promised = promised(wanted, self);
        var answer = new HashMap<FormulationId, ChemicalStock>();
        var lacking = new HashSet<FormulationId>();
        for (var need : needs) {
            var there = inStore.get(need.formulation());
            var plain = new ChemicalStock(there, false, promised.get(need.formulation()), List.of());
            answer.put(need.formulation(), plain);
            if (!plain.covers(need.amount())) {
                lacking.add(need.formulation());
            }
        }
        lookAfter(lacking, answer);
        return answer;
    }

    /// Only what is not simply there is looked after further: bottles of unknown amount, something to make it from.
    private void lookAfter(Set<FormulationId> lacking, Map<FormulationId, ChemicalStock> answer) {
        if (lacking.isEmpty()) {
            return;
        }
        var bottles = stock.candidates(lacking);
        var stronger = stock.strongerOf(lacking);
        for (var formulation : lacking) {
            var unknown = bottles.getOrDefault(formulation, List.of()).stream()
                    .anyMatch(candidate -> candidate.remaining() == null);
            var makeFrom = stronger.getOrDefault(formulation, List.of()).stream()
                    .map(Supplies::words)
                    .limit(1)
                    .toList();
            answer.computeIfPresent(
                    formulation, (_, plain) -> new ChemicalStock(plain.inStore(), unknown, plain.promised(), makeFrom));
        }
    }

    /// Why something that was picked for the request must not go out.
    List<String> blocks(@Nullable RequestId self) {
        return self == null || blocks.isEmpty()
                ? List.of()
                : records.findById(self).stream()
                        .flatMap(request -> request.picks().stream())
                        .filter(Pick::isOut)
                        .flatMap(this::block)
                        .toList();
    }

    private Stream<String> block(Pick pick) {
        var kind = pick.kind() == PickKind.CONTAINER ? CodeKind.CONTAINER : CodeKind.EQUIPMENT;
        return blocks.stream()
                .map(block -> block.reasonNotToIssue(kind, pick.target()))
                .flatMap(Optional::stream);
    }

    private Map<FormulationId, Quantity> promised(List<FormulationId> wanted, @Nullable RequestId self) {
        return records
                .chemicalsPromised(
                        value(self),
                        Set.of(RequestState.SUBMITTED, RequestState.QUERIED, RequestState.ACCEPTED),
                        LocalDate.now(clock),
                        wanted.stream().map(FormulationId::value).toList())
                .stream()
                .filter(need -> need.unit().unit().isPresent())
                .collect(Collectors.toMap(
                        need -> new FormulationId(need.target()),
                        need -> new Quantity(need.amount(), need.unit().unit().orElseThrow()),
                        (one, other) -> one.comparableWith(other) ? one.plus(other) : one));
    }

    private static Promise promise(StoredNeed need) {
        return new Promise(
                new Slot(need.date(), new PeriodId(need.period())),
                new PlaceId(need.room()),
                new EquipmentModelId(need.target()),
                need.amount().intValue());
    }

    private static String words(PickCandidate candidate) {
        return "%s (%s)".formatted(candidate.label(), candidate.code().label());
    }

    private static UUID value(@Nullable RequestId self) {
        return self == null ? NOBODY : self.value();
    }
}
