package org.retort.requests.gate;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.retort.catalogue.EquipmentModelId;
import org.retort.stock.PlaceId;

/// What equipment there is, what lives in which lab, and what other lessons were promised.
///
/// What lives in a lab is used there and carried nowhere. A lesson uses what lives in its room first; only the rest is
/// carried, and only what is carried competes with the lessons of the same period.
///
/// @param movable how many of a model stand outside labs; a model nobody has counted is absent
/// @param living how many of a model live in a room
/// @param kept where most of a model stand that can be carried, `Glassware › Shelf 2`
public record EquipmentSupply(
        Map<EquipmentModelId, Integer> movable,
        Map<PlaceId, Map<EquipmentModelId, Integer>> living,
        Map<EquipmentModelId, String> kept,
        List<Promise> promises) {

    public EquipmentSupply {
        movable = Map.copyOf(movable);
        living = Map.copyOf(living);
        kept = Map.copyOf(kept);
        promises = List.copyOf(promises);
    }

    /// Whether anybody has counted this model.
    public boolean counted(EquipmentModelId model) {
        return movable.containsKey(model) || living.values().stream().anyMatch(room -> room.containsKey(model));
    }

    /// How many live in the room.
    public int lives(PlaceId room, EquipmentModelId model) {
        return living.getOrDefault(room, Map.of()).getOrDefault(model, 0);
    }

    /// How many a lesson in this room and period can have, after what others were promised.
    public int free(Slot slot, PlaceId room, EquipmentModelId model) {
        var freeHere = Math.max(0, lives(room, model) - askedByRoom(slot, model).getOrDefault(room, 0));
        return freeHere + Math.max(0, movable.getOrDefault(model, 0) - carried(slot, model));
    }

    /// How many are carried to the lessons of a period, beyond what lives in their rooms.
    public int carried(Slot slot, EquipmentModelId model) {
        return askedByRoom(slot, model).entrySet().stream()
                .mapToInt(asked -> Math.max(0, asked.getValue() - lives(asked.getKey(), model)))
                .sum();
    }

    /// How many more are to be carried in a period than there are; 0 when all is well.
    public int missing(Slot slot, EquipmentModelId model) {
        return Math.max(0, carried(slot, model) - movable.getOrDefault(model, 0));
    }

    /// How many others were promised in this period.
    public int promised(Slot slot, EquipmentModelId model) {
        return askedByRoom(slot, model).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private Map<PlaceId, Integer> askedByRoom(Slot slot, EquipmentModelId model) {
        return promises.stream()
                .filter(promise ->
                        promise.slot().equals(slot) && promise.model().equals(model))
                .collect(Collectors.groupingBy(Promise::room, Collectors.summingInt(Promise::amount)));
    }
}
