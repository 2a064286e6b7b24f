package org.retort.stock.api;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retort.labels.CodeKind;
import org.retort.labels.LabelCode;
import org.retort.labels.LabelCode.Reading;
import org.retort.labels.LabelCodes;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.retort.platform.api.BadInput;
import org.retort.platform.api.Refusal;
import org.retort.quantity.Quantity;
import org.retort.quantity.Unit;
import org.retort.stock.ContainerId;
import org.retort.stock.Handling;
import org.retort.stock.MovementRow;
import org.retort.stock.PlaceId;
import org.springframework.stereotype.Component;

/// Reads what a script asks for, and says what cannot be read.
@Component
class MovementOrders {

    private final Handling handling;
    private final LabelCodes codes;

    MovementOrders(Handling handling, LabelCodes codes) {
        this.handling = handling;
        this.codes = codes;
    }

    /// A movement that is ready to be carried out.
    interface Ready {

        Outcome<MovementJson> carryOut(UUID operation);
    }

    /// The work of an order as something that is understood in full, before anything is done.
    ///
    /// @throws BadInput if something is missing or cannot be read
    /// @throws NoSuchThing if the school has no such container or place
    Ready read(MovementOrder order) {
        var action = required(order.action(), "action");
        return switch (action) {
            case "take" -> with(order, amount(order), handling::take);
            case "estimate" -> with(order, amount(order), handling::estimate);
            case "correct" -> correct(order, amount(order), required(order.reason(), "reason"));
            case "put-back" -> plain(order, handling::putBack);
            case "open" -> plain(order, handling::open);
            case "finish" -> plain(order, handling::finish);
            case "move" -> with(order, place(order), handling::move);
            case "break" -> with(order, required(order.reason(), "reason"), handling::breakage);
            case "dispose" -> with(order, required(order.reason(), "reason"), handling::dispose);
            default ->
                throw new BadInput(
                        "There is no action “%s”: send take, put-back, move, open, estimate, finish, break, dispose or correct."
                                .formatted(action));
        };
    }

    private Ready correct(MovementOrder order, Quantity actual, String reason) {
        var container = container(order);
        return operation ->
                handling.correct(operation, container, actual, reason).map(MovementJson::of);
    }

    private Ready plain(MovementOrder order, Simple verb) {
        var container = container(order);
        return operation -> verb.apply(operation, container).map(MovementJson::of);
    }

    private <T> Ready with(MovementOrder order, T detail, Detailed<T> verb) {
        var container = container(order);
        return operation -> verb.apply(operation, container, detail).map(MovementJson::of);
    }

    private ContainerId container(MovementOrder order) {
        return new ContainerId(target(required(order.code(), "code"), CodeKind.CONTAINER, "container"));
    }

    private PlaceId place(MovementOrder order) {
        return new PlaceId(target(required(order.to(), "to"), CodeKind.PLACE, "place"));
    }

    private UUID target(String text, CodeKind kind, String what) {
        var code = switch (LabelCode.parse(text)) {
            case Reading.Read(var read) -> read;
            case Reading.WrongCheck(var reason) -> throw new Refusal(Outcome.refused(reason));
            case Reading.Unreadable(var reason) -> throw new Refusal(Outcome.refused(reason));
        };
        var target = codes.find(code).orElseThrow(() -> new NoSuchThing(what, code.label()));
        if (target.kind() != kind) {
            throw new Refusal(Outcome.refused(
                    "%s is the code of another kind of thing, not of a %s.".formatted(code.label(), what)));
        }
        return target.target();
    }

    private static Quantity amount(MovementOrder order) {
        var amount = order.amount();
        if (amount == null || amount.value() == null) {
            throw new BadInput("An amount is missing: send \"amount\":{\"value\":250,\"unit\":\"cm3\"}.");
        }
        var unit = Optional.ofNullable(amount.unit())
                .filter(text -> !text.isBlank()) // on paper an item has no unit, in a call it is named
                .flatMap(Unit::parse)
                .orElseThrow(() -> new BadInput("The unit of an amount is cm3, dm3, mg, g, kg or item."));
        try {
            return new Quantity(amount.value(), unit);
        } catch (IllegalArgumentException impossible) {
            throw new Refusal(Outcome.refused("amount", sentence(impossible)));
        }
    }

    private static String sentence(IllegalArgumentException impossible) {
        var message = String.valueOf(impossible.getMessage());
        return Character.toUpperCase(message.charAt(0)) + message.substring(1) + ".";
    }

    private static String required(@Nullable String text, String field) {
        if (text == null) {
            throw new BadInput("“%s” is missing.".formatted(field));
        }
        return text;
    }

    private interface Simple {
        Outcome<MovementRow> apply(UUID operation, ContainerId container);
    }

    private interface Detailed<T> {
        Outcome<MovementRow> apply(UUID operation, ContainerId container, T detail);
    }
}
