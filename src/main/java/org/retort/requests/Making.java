package org.retort.requests;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.Form;
import org.retort.catalogue.FormulationId;
import org.retort.catalogue.FormulationRow;
import org.retort.catalogue.Formulations;
import org.retort.quantity.Quantity;
import org.retort.stock.StockAvailability;
import org.springframework.stereotype.Component;

/// Finds the solutions that are still to be made for a day.
@Component
class Making {

    private static final int MINUTES_BEFORE = 20;

    private final RequestRecords records;
    private final StockAvailability stock;
    private final Formulations formulations;

    Making(RequestRecords records, StockAvailability stock, Formulations formulations) {
        this.records = records;
        this.stock = stock;
        this.formulations = formulations;
    }

    List<Day.ToMake> on(LocalDate date, List<RequestRow> lessons) {
        var needs = records.chemicalsOn(
                date, EnumSet.of(RequestState.SUBMITTED, RequestState.QUERIED, RequestState.ACCEPTED));
        var wanted = needs.stream()
                .map(need -> new FormulationId(need.formulation()))
                .distinct()
                .toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        var rows = formulations.rows(wanted);
        var inStore = stock.inStore(wanted);
        var byId = lessons.stream().collect(Collectors.toMap(RequestRow::id, Function.identity()));
        var found = new ArrayList<Day.ToMake>();
        needed(needs).forEach((formulation, amount) -> {
            var row = rows.get(formulation);
            if (row != null && isMade(row)) {
                missing(amount, inStore.get(formulation))
                        .map(missing -> toMake(row, missing, first(needs, formulation, byId)))
                        .ifPresent(found::add);
            }
        });
        return found;
    }

    private static Map<FormulationId, Quantity> needed(List<StoredChemical> needs) {
        var sums = new LinkedHashMap<FormulationId, Quantity>();
        for (var need : needs) {
            need.unit()
                    .unit()
                    .map(unit -> new Quantity(need.amount(), unit))
                    .ifPresent(amount -> sums.merge(
                            new FormulationId(need.formulation()),
                            amount,
                            (one, other) -> one.comparableWith(other) ? one.plus(other) : one));
        }
        return sums;
    }

    private static Optional<Quantity> missing(Quantity needed, @Nullable Quantity there) {
        if (there == null || !there.comparableWith(needed)) {
            return Optional.of(needed);
        }
        var missing = needed.minus(there);
        return missing.isNegative() || missing.isZero() ? Optional.empty() : Optional.of(missing);
    }

    private static boolean isMade(FormulationRow row) {
        return row.form() == Form.SOLUTION || row.form() == Form.SATURATED;
    }

    private static List<RequestRow> first(
            List<StoredChemical> needs, FormulationId formulation, Map<RequestId, RequestRow> lessons) {
        var found = new ArrayList<RequestRow>();
        needs.stream()
                .filter(need -> need.formulation().equals(formulation.value()))
                .map(need -> lessons.get(need.request()))
                .filter(lesson -> lesson != null && lesson.period() != null)
                .sorted(Comparator.comparing(lesson -> startOf(lesson)))
                .forEach(found::add);
        return found;
    }

    private static Day.ToMake toMake(FormulationRow row, Quantity amount, List<RequestRow> lessons) {
        var forWhom = lessons.isEmpty()
                ? ""
                : "%s %s"
                        .formatted(
                                lessons.getFirst().periodName(),
                                lessons.getFirst().roomName());
        var by =
                lessons.isEmpty() ? LocalTime.NOON : startOf(lessons.getFirst()).minusMinutes(MINUTES_BEFORE);
        return new Day.ToMake(
                row.id(), row.label(), amount, forWhom, by, row.classification().wordOrCodes());
    }

    private static LocalTime startOf(RequestRow lesson) {
        return lesson.period() == null ? LocalTime.NOON : lesson.period().starts();
    }
}
