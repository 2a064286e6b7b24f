package org.retort.stock;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.FormulationId;
import org.retort.catalogue.SupplierId;
import org.retort.quantity.Quantity;

/// Containers to be received, all alike.
///
/// @param operation named by who sends it: received once, however often it is sent
/// @param howMany containers, each with a code of its own
/// @param bottles that share one code: 1, but for a set of refilled reagent bottles
/// @param size of one bottle
/// @param content of each container, or null when it is full
/// @param known whether the amount is known; if not, `content` is not looked at
/// @param received the day it came in, or null for today
public record NewContainers(
        UUID operation,
        FormulationId formulation,
        int howMany,
        int bottles,
        Quantity size,
        @Nullable Quantity content,
        boolean known,
        boolean estimated,
        @Nullable SupplierId supplier,
        @Nullable String lot,
        @Nullable LocalDate received,
        @Nullable LocalDate opened,
        @Nullable LocalDate expires,
        PlaceId place,
        @Nullable String note) {

    /// `howMany` full containers, received today, with nothing else known of them.
    public static NewContainers full(FormulationId formulation, int howMany, Quantity size, PlaceId place) {
        return new NewContainers(
                UUID.randomUUID(),
                formulation,
                howMany,
                1,
                size,
                null,
                true,
                false,
                null,
                null,
                null,
                null,
                null,
                place,
                null);
    }

    /// The same with dates: received, and what the label says of its expiry.
    public NewContainers dated(@Nullable LocalDate receivedOn, @Nullable LocalDate expiresOn) {
        return new NewContainers(
                operation,
                formulation,
                howMany,
                bottles,
                size,
                content,
                known,
                estimated,
                supplier,
                lot,
                receivedOn,
                opened,
                expiresOn,
                place,
                note);
    }

    /// The same with an amount that nobody knows.
    public NewContainers ofUnknownAmount() {
        return new NewContainers(
                operation,
                formulation,
                howMany,
                bottles,
                size,
                null,
                false,
                false,
                supplier,
                lot,
                received,
                opened,
                expires,
                place,
                note);
    }

    /// The same as one container that was made here: filled into so many bottles, to be used by a day.
    NewContainers madeUp(UUID made, int intoBottles, @Nullable LocalDate useBy, @Nullable String remark) {
        return new NewContainers(
                made,
                formulation,
                1,
                intoBottles,
                size,
                content,
                known,
                estimated,
                null,
                null,
                received,
                opened,
                useBy,
                place,
                remark);
    }
}
