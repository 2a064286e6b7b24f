package org.retort.requests;

import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retort.catalogue.EquipmentModelId;
import org.retort.catalogue.FormulationId;
import org.retort.practicals.KitItem;
import org.retort.quantity.Quantity;
import org.retort.requests.gate.ChemicalNeed;
import org.retort.requests.gate.ChemicalStock;
import org.retort.requests.gate.EquipmentNeed;
import org.retort.requests.gate.GateQuestion;
import org.retort.requests.gate.Level;
import org.retort.requests.gate.Slot;
import org.retort.requests.gate.Supply;

/// What a kit needs in all: lines of one model or formulation add up.
final class Needs {

    private Needs() {}

    static List<EquipmentNeed> equipment(List<KitEntry> kit) {
        var needs = new LinkedHashMap<EquipmentModelId, EquipmentNeed>();
        for (var entry : kit) {
            if (entry.goesOut() && entry.item() instanceof KitItem.Equipment(var model)) {
                needs.merge(
                        model,
                        new EquipmentNeed(model, entry.label(), whole(entry)),
                        (one, other) -> new EquipmentNeed(model, one.label(), one.amount() + other.amount()));
            }
        }
        return List.copyOf(needs.values());
    }

    /// Amounts that stock cannot measure, such as 10 cm of ribbon, are left to the technician's eye.
    static List<ChemicalNeed> chemicals(List<KitEntry> kit) {
        var needs = new LinkedHashMap<FormulationId, ChemicalNeed>();
        for (var entry : kit) {
            var quantity = entry.quantity();
            if (entry.goesOut() && quantity.isPresent() && entry.item() instanceof KitItem.Chemical(var formulation)) {
                needs.merge(formulation, new ChemicalNeed(formulation, entry.label(), quantity.get()), Needs::plus);
            }
        }
        return List.copyOf(needs.values());
    }

    private static ChemicalNeed plus(ChemicalNeed one, ChemicalNeed other) {
        return one.amount().comparableWith(other.amount())
                ? new ChemicalNeed(one.formulation(), one.label(), one.amount().plus(other.amount()))
                : one;
    }

    /// How one line stands, given all that the gate knows.
    static LineOutlook outlook(KitEntry entry, GateQuestion question) {
        return switch (entry.item()) {
            case KitItem.Equipment(var model) -> equipment(model, question);
            case KitItem.Chemical(var formulation) ->
                entry.quantity()
                        .map(amount -> chemical(formulation, amount, question))
                        .orElse(LineOutlook.UNWATCHED);
            case KitItem.Material m -> LineOutlook.UNWATCHED;
            case KitItem.Facility f -> LineOutlook.UNWATCHED;
        };
    }

    private static LineOutlook equipment(EquipmentModelId model, GateQuestion question) {
        var lesson = question.lesson();
        var supply = question.shelf().supply();
        var needed = question.shelf().equipment().stream()
                .filter(need -> need.model().equals(model))
                .mapToInt(EquipmentNeed::amount)
                .sum();
        if (!supply.counted(model)) {
            return new LineOutlook(Level.ASK, "not counted", "");
        }
        var lives = supply.lives(lesson.room(), model);
        var kept = supply.kept().getOrDefault(model, "");
        var from = lives >= needed
                ? "lives in " + lesson.roomName()
                : Stream.of(lives > 0 ? "%d live here".formatted(lives) : "", kept)
                        .filter(Predicate.not(String::isEmpty))
                        .collect(Collectors.joining(", "));
        var free = supply.free(new Slot(lesson.date(), lesson.period().id()), lesson.room(), model);
        return free >= needed
                ? new LineOutlook(Level.FINE, "free", from)
                : new LineOutlook(Level.STOP, "%d short".formatted(needed - free), from);
    }

    private static LineOutlook chemical(FormulationId formulation, Quantity amount, GateQuestion question) {
        var needed = question.shelf().chemicals().stream()
                .filter(need -> need.formulation().equals(formulation))
                .map(ChemicalNeed::amount)
                .findFirst()
                .orElse(amount);
        var supply = question.shelf()
                .stock()
                .getOrDefault(formulation, ChemicalStock.NONE)
                .supply(needed);
        return switch (supply) {
            case Supply.There there -> new LineOutlook(Level.FINE, "free", "in store");
            case Supply.ToMake make -> new LineOutlook(Level.FINE, "to make", make.words());
            case Supply.AmountUnknown unknown -> new LineOutlook(Level.ASK, unknown.words(), "in store");
            case Supply.NotRecorded none -> new LineOutlook(Level.ASK, none.words(), "");
            case Supply.Short(var free) ->
                new LineOutlook(
                        Level.STOP, "%s short".formatted(needed.minus(free).label()), "in store");
        };
    }

    private static int whole(KitEntry entry) {
        return entry.amount().setScale(0, RoundingMode.CEILING).intValueExact();
    }
}
