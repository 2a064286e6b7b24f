package org.retort.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.retort.catalogue.EquipmentCatalogue;
import org.retort.catalogue.EquipmentModelId;
import org.retort.requests.gate.EquipmentSupply;
import org.retort.requests.gate.Slot;
import org.retort.requests.timetable.PeriodRow;
import org.springframework.stereotype.Component;

/// Finds where more equipment is asked for in a period than there is, and a move that would settle it.
@Component
class Clashes {

    private static final UUID NOBODY = new UUID(0, 0);

    private final RequestRecords records;
    private final Supplies supplies;
    private final EquipmentCatalogue catalogue;

    Clashes(RequestRecords records, Supplies supplies, EquipmentCatalogue catalogue) {
        this.records = records;
        this.supplies = supplies;
        this.catalogue = catalogue;
    }

    List<Day.Clash> on(LocalDate date, List<RequestRow> lessons, List<PeriodRow> periods) {
        var needs = records.equipmentOn(NOBODY, RequestState.PROMISING, date);
        var models = needs.stream()
                .map(need -> new EquipmentModelId(need.target()))
                .distinct()
                .toList();
        if (models.isEmpty()) {
            return List.of();
        }
        var supply = supplies.supply(models, needs, Set.of());
        var names = catalogue.rows(models);
        var found = new ArrayList<Day.Clash>();
        for (var period : periods) {
            var slot = new Slot(date, period.id());
            for (var model : models) {
                if (supply.counted(model) && supply.missing(slot, model) > 0) {
                    var name = names.containsKey(model) ? names.get(model).name() : "Equipment";
                    found.add(clash(new Here(slot, period, model, name), supply, needs, lessons, periods));
                }
            }
        }
        return found;
    }

    private record Here(Slot slot, PeriodRow period, EquipmentModelId model, String name) {}

    private static Day.Clash clash(
            Here here,
            EquipmentSupply supply,
            List<StoredNeed> needs,
            List<RequestRow> lessons,
            List<PeriodRow> periods) {
        var asking = needs.stream()
                .filter(need -> need.target().equals(here.model().value())
                        && need.period().equals(here.period().id().value()))
                .map(StoredNeed::request)
                .collect(Collectors.toSet());
        var involved =
                lessons.stream().filter(lesson -> asking.contains(lesson.id())).toList();
        var asked = supply.carried(here.slot(), here.model());
        return new Day.Clash(
                here.period(),
                here.name(),
                asked,
                asked - supply.missing(here.slot(), here.model()),
                involved,
                move(involved, supply, needs, periods));
    }

    /// The smallest lesson that may still move, to the nearest period in which all its equipment is free.
    private static Optional<Day.Move> move(
            List<RequestRow> involved, EquipmentSupply supply, List<StoredNeed> needs, List<PeriodRow> periods) {
        return involved.stream()
                .filter(lesson -> lesson.state().movable())
                .sorted(Comparator.comparingInt(RequestRow::pupils))
                .flatMap(lesson -> periods.stream()
                        .filter(period -> !period.equals(lesson.period()))
                        .filter(period -> fits(lesson, period, supply, needs))
                        .map(period -> new Day.Move(lesson, period)))
                .findFirst();
    }

    private static boolean fits(RequestRow lesson, PeriodRow period, EquipmentSupply supply, List<StoredNeed> needs) {
        var date = lesson.date();
        var room = lesson.room();
        if (date == null || room == null) {
            return false;
        }
        var roomTaken = needs.stream()
                .anyMatch(need -> need.room().equals(room.value())
                        && need.period().equals(period.id().value()));
        Map<EquipmentModelId, Integer> wanted = needs.stream()
                .filter(need -> need.request().equals(lesson.id()))
                .collect(Collectors.groupingBy(
                        need -> new EquipmentModelId(need.target()),
                        Collectors.summingInt(need -> need.amount().intValue())));
        return !roomTaken
                && wanted.entrySet().stream()
                        .allMatch(need -> !supply.counted(need.getKey())
                                || supply.free(new Slot(date, period.id()), room, need.getKey()) >= need.getValue());
    }
}
