package org.retort.requests;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.retort.catalogue.EquipmentModelId;
import org.retort.platform.Outcome;
import org.retort.practicals.KitItem;
import org.retort.quantity.Quantity;
import org.retort.requests.Back.Part;
import org.retort.stock.ContainerId;
import org.retort.stock.CountingEquipment;
import org.retort.stock.EquipmentCountId;
import org.retort.stock.EquipmentItemId;
import org.retort.stock.EquipmentItemRow;
import org.retort.stock.EquipmentMovementRow;
import org.retort.stock.EquipmentStock;
import org.retort.stock.HandlingEquipment;
import org.retort.stock.IssuingContainers;
import org.retort.stock.Stock;
import org.springframework.stereotype.Component;

/// Books in the stock what a lesson used up and what it broke, each as itself, before the kit goes back to its places.
@Component
class KitBooking {

    private static final String USED = "used up in a lesson";
    private static final String BROKEN = "broken or lost in a lesson";
    private static final Outcome<String> BOOKED = Outcome.done("");

    private final IssuingContainers issuing;
    private final Stock stock;
    private final EquipmentStock equipment;
    private final CountingEquipment counting;
    private final HandlingEquipment handling;

    KitBooking(
            IssuingContainers issuing,
            Stock stock,
            EquipmentStock equipment,
            CountingEquipment counting,
            HandlingEquipment handling) {
        this.issuing = issuing;
        this.stock = stock;
        this.equipment = equipment;
        this.counting = counting;
        this.handling = handling;
    }

    /// From the bottles that were picked for the line, from its numbered pieces, or from what is counted.
    Outcome<String> book(Request request, RequestLine line, Back back) {
        return switch (line.item()) {
            case KitItem.Chemical c ->
                both(
                        beside(back, Part.USED_UP, taken(request, line, back.usedUp(), USED)),
                        () -> beside(back, Part.BROKEN, taken(request, line, back.broken(), BROKEN)));
            case KitItem.Equipment(var model) ->
                both(
                        beside(
                                back,
                                Part.USED_UP,
                                fewer(line, model, back.usedUp().intValue(), USED, counting::lost)),
                        () -> beside(
                                back,
                                Part.BROKEN,
                                broken(request, line, model, back.broken().intValue())));
            case KitItem.Material m -> BOOKED;
            case KitItem.Facility f -> BOOKED;
        };
    }

    private Outcome<String> taken(Request request, RequestLine line, BigDecimal amount, String what) {
        var unit = line.entry().unit().unit();
        if (unit.isEmpty()) {
            return BOOKED;
        }
        var left = new Quantity(amount, unit.get());
        for (var pick : request.picksOf(line).toList()) {
            var bottle = new ContainerId(pick.target());
            var given = given(bottle, left);
            if (given.isZero()) {
                continue;
            }
            if (issuing.used(UUID.randomUUID(), bottle, given, what) instanceof Outcome.Refused<?> no) {
                return no.as();
            }
            left = left.minus(given);
        }
        return BOOKED;
    }

    /// What of an amount the bottle can have given: all of it, where nobody knows what is left in it.
    private Quantity given(ContainerId bottle, Quantity wanted) {
        var row = stock.find(bottle).orElseThrow();
        if (!row.size().comparableWith(wanted)) {
            return Quantity.zero(wanted.unit());
        }
        var there = row.remaining();
        return there == null || there.compareTo(wanted) >= 0 ? wanted : there;
    }

    /// Of the pieces with a code, those that somebody has taken out of use, retired or missed since are the broken
    /// ones; then the ones that went out without a code. When only pieces with a code are left and not all of them
    /// broke, nobody knows which it is, so it is asked for by name.
    private Outcome<String> broken(Request request, RequestLine line, EquipmentModelId model, int number) {
        var pieces = pieces(request, line);
        var unfit = pieces.stream().filter(piece -> !piece.state().usable()).count();
        var unnumbered = Math.max(0, line.amount().intValue() - pieces.size());
        var untold = (int) Math.max(0, number - unfit);
        var counted = Math.min(untold, unnumbered);
        var fit = pieces.stream()
                .filter(piece -> piece.state().usable() && request.id().value().equals(piece.lesson()))
                .toList();
        if (untold > counted && untold - counted != fit.size()) {
            return Outcome.refused("%s: say which one is broken or lost. Scan it and take it out of use or report it"
                            .formatted(line.label())
                    + " missing, then take the kit back.");
        }
        return both(
                fewer(line, model, counted, BROKEN, counting::broken), () -> untold > counted ? outOfUse(fit) : BOOKED);
    }

    private List<EquipmentItemRow> pieces(Request request, RequestLine line) {
        var ids = request.picksOf(line)
                .map(pick -> new EquipmentItemId(pick.target()))
                .collect(Collectors.toSet());
        return List.copyOf(equipment.rows(ids).values());
    }

    private Outcome<String> outOfUse(List<EquipmentItemRow> pieces) {
        for (var piece : pieces) {
            if (handling.takeOutOfUse(UUID.randomUUID(), piece.id(), BROKEN) instanceof Outcome.Refused<?> no) {
                return no.as();
            }
        }
        return BOOKED;
    }

    /// Lowers what is counted, place after place, what is carried to lessons first. Where nobody keeps a number, there
    /// is none to lower.
    private Outcome<String> fewer(RequestLine line, EquipmentModelId model, int number, String what, Lowering act) {
        if (number == 0) {
            return BOOKED;
        }
        var kept = equipment.whereKept(List.of(model)).getOrDefault(model, List.of());
        var there = kept.stream().mapToInt(row -> row.quantity()).sum();
        if (!kept.isEmpty() && there < number) {
            return Outcome.refused(
                    "%s: %d are said to be gone, and only %d are counted in stock. Count them anew first."
                            .formatted(line.label(), number, there));
        }
        var left = number;
        for (var row : kept) {
            var here = Math.min(left, row.quantity());
            if (here > 0 && act.lower(UUID.randomUUID(), row.id(), here, what) instanceof Outcome.Refused<?> no) {
                return no.as();
            }
            left -= here;
        }
        return BOOKED;
    }

    /// A refusal names the part of the line that cannot be booked, so that it is told beside it.
    private static Outcome<String> beside(Back back, Part part, Outcome<String> outcome) {
        return outcome instanceof Outcome.Refused<String> no
                ? new Outcome.Refused<>(no.reason(), part.of(back.line()), no.kind())
                : outcome;
    }

    private static Outcome<String> both(Outcome<String> first, Supplier<Outcome<String>> second) {
        return first instanceof Outcome.Refused<String> ? first : second.get();
    }

    /// A movement by which fewer are counted at a place.
    private interface Lowering {
        Outcome<EquipmentMovementRow> lower(UUID operation, EquipmentCountId count, int number, String what);
    }
}
