package org.retort.requests;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retort.stock.PickCandidate;

/// What is to be picked for the accepted requests of a day, in the order of the places it is fetched from.
public record PickList(LocalDate date, List<RequestRow> lessons, List<Item> items) {

    /// One line of a kit on the pick list.
    ///
    /// @param place where to go for it, `Prep room 1 › Cupboard A`; empty when nobody knows
    /// @param bottle the bottle to take, for a chemical; null when there is none
    /// @param picks what was picked for it by its code
    public record Item(
            RequestRow lesson,
            LineRow line,
            String place,
            @Nullable PickCandidate bottle,
            List<PickRow> picks) {}

    /// The items of one tray.
    public List<Item> of(RequestId request, int tray) {
        return items.stream()
                .filter(item ->
                        item.lesson().id().equals(request) && item.line().tray() == tray)
                .toList();
    }

    public long open() {
        return items.stream().filter(item -> !item.line().present()).count();
    }
}
