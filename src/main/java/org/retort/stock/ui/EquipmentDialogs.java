package org.retort.stock.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import java.util.List;
import java.util.UUID;
import org.retort.catalogue.EquipmentCatalogue;
import org.retort.catalogue.EquipmentModelRow;
import org.retort.platform.Outcome;
import org.retort.platform.ui.AtMost;
import org.retort.platform.ui.ChoiceBox;
import org.retort.platform.ui.FormDialog;
import org.retort.platform.ui.Notices;
import org.retort.platform.ui.WholeNumberField;
import org.retort.stock.CountedRow;
import org.retort.stock.CountingEquipment;
import org.retort.stock.EquipmentCountId;
import org.retort.stock.EquipmentItemId;
import org.retort.stock.EquipmentItemRow;
import org.retort.stock.EquipmentMovementRow;
import org.retort.stock.EquipmentStock;
import org.retort.stock.HandlingEquipment;
import org.retort.stock.NewEquipmentItem;
import org.retort.stock.Places;
import org.springframework.stereotype.Component;

/// Everything a technician may do to equipment, each asked for in a dialog of its own.
@Component
class EquipmentDialogs {

    private final CountingEquipment counting;
    private final HandlingEquipment handling;
    private final EquipmentStock equipment;
    private final EquipmentCatalogue catalogue;
    private final Places places;
    private final Hands hands;

    EquipmentDialogs(
            CountingEquipment counting,
            HandlingEquipment handling,
            EquipmentStock equipment,
            EquipmentCatalogue catalogue,
            Places places,
            Hands hands) {
        this.counting = counting;
        this.handling = handling;
        this.equipment = equipment;
        this.catalogue = catalogue;
        this.places = places;
        this.hands = hands;
    }

    boolean mayHandle() {
        return hands.mayHandle();
    }

    void receive(Runnable changed) {
        var model = models();
        var quantity = number("How many", 1);
        var place = new PlaceBox("Place", places);
        var resident = new Checkbox("They live in this lab and are not carried to lessons there");
        var operation = UUID.randomUUID();
        new FormDialog<>("Receive equipment", form(model, quantity, place, resident), "Receive", () -> {
                    if (model.getValue() == null) {
                        return Outcome.<EquipmentCountId>refused("model", "Choose what came in.");
                    }
                    return place.chosen().isEmpty()
                            ? Outcome.refused("place", "Choose where it will stand.")
                            : counting.receive(
                                    operation,
                                    model.getValue().id(),
                                    place.chosen().orElseThrow(),
                                    value(quantity),
                                    resident.getValue());
                })
                .field("model", model)
                .field("quantity", quantity)
                .field("place", place)
                .onDone(_ -> done("Received.", changed))
                .open();
    }

    void register(Runnable changed) {
        var model = models();
        var serial = new TextField("Serial number");
        var place = new PlaceBox("Place", places);
        var operation = UUID.randomUUID();
        new FormDialog<>("Give a piece of equipment a code", form(model, serial, place), "Give a code", () -> {
                    if (model.getValue() == null) {
                        return Outcome.<EquipmentItemId>refused("model", "Choose what it is.");
                    }
                    return place.chosen().isEmpty()
                            ? Outcome.refused("place", "Choose where it stands.")
                            : handling.register(new NewEquipmentItem(
                                    operation,
                                    model.getValue().id(),
                                    serial.getValue().isBlank() ? null : serial.getValue(),
                                    place.chosen().orElseThrow(),
                                    null));
                })
                .field("model", model)
                .field("place", place)
                .field("serial", serial)
                .onDone(id -> {
                    done("It has a code now.", changed);
                    equipment.find(id).ifPresent(item -> Labelling.print(List.of(item.code())));
                })
                .open();
    }

    void correct(CountedRow row, Runnable changed) {
        counted(
                "Count " + row.name() + " anew",
                "How many are there",
                "Correct",
                row.quantity(),
                changed,
                (operation, number, reason) -> counting.correct(operation, row.id(), number, reason));
    }

    void broken(CountedRow row, Runnable changed) {
        counted(
                "Broken: " + row.name(),
                "How many broke",
                "Book as broken",
                1,
                changed,
                (operation, number, reason) -> counting.broken(operation, row.id(), number, reason));
    }

    void lost(CountedRow row, Runnable changed) {
        counted(
                "Lost: " + row.name(),
                "How many are lost",
                "Book as lost",
                1,
                changed,
                (operation, number, reason) -> counting.lost(operation, row.id(), number, reason));
    }

    void move(EquipmentItemRow item, Runnable changed) {
        var place = new PlaceBox("New place", places);
        var operation = UUID.randomUUID();
        new FormDialog<>(
                        "Move " + item.name(),
                        place,
                        "Move",
                        () -> place.chosen()
                                .map(to -> handling.move(operation, item.id(), to))
                                .orElseGet(() -> Outcome.refused("place", "Choose where it goes.")))
                .field("place", place)
                .onDone(_ -> done("Moved.", changed))
                .open();
    }

    void putBack(EquipmentItemRow item, Runnable changed) {
        now("Back in its place.", handling.putBack(UUID.randomUUID(), item.id()), changed);
    }

    void release(EquipmentItemRow item, Runnable changed) {
        now("Back in use.", handling.release(UUID.randomUUID(), item.id()), changed);
    }

    void outOfUse(EquipmentItemRow item, Runnable changed) {
        because(
                "Out of use: " + item.name(),
                "What is wrong with it",
                "Take out of use",
                item,
                handling::takeOutOfUse,
                changed);
    }

    void missing(EquipmentItemRow item, Runnable changed) {
        because(
                "Missing: " + item.name(),
                "Where it was looked for",
                "Book as missing",
                item,
                handling::missing,
                changed);
    }

    void retire(EquipmentItemRow item, Runnable changed) {
        because("Retire " + item.name(), "Why it goes for good", "Retire", item, handling::retire, changed);
    }

    /// An act on a number of pieces, with a reason.
    @FunctionalInterface
    private interface Counted {
        Outcome<EquipmentMovementRow> act(UUID operation, int number, String reason);
    }

    /// An act on one piece, with a reason.
    @FunctionalInterface
    private interface Reasoned {
        Outcome<EquipmentMovementRow> act(UUID operation, EquipmentItemId id, String reason);
    }

    private static void counted(
            String title, String prompt, String verb, int suggestion, Runnable changed, Counted act) {
        var number = number(prompt, suggestion);
        var reason = reason("Why");
        var operation = UUID.randomUUID();
        new FormDialog<>(title, form(number, reason), verb, () -> act.act(operation, value(number), reason.getValue()))
                .field("quantity", number)
                .field("actual", number)
                .field("reason", reason)
                .onDone(_ -> done("Booked.", changed))
                .open();
    }

    private static void because(
            String title, String prompt, String verb, EquipmentItemRow item, Reasoned act, Runnable changed) {
        var reason = reason(prompt);
        var operation = UUID.randomUUID();
        new FormDialog<>(title, reason, verb, () -> act.act(operation, item.id(), reason.getValue()))
                .field("reason", reason)
                .onDone(_ -> done("Booked.", changed))
                .open();
    }

    private ChoiceBox<EquipmentModelRow> models() {
        var model = new ChoiceBox<EquipmentModelRow>("What it is");
        model.setItems(query ->
                catalogue
                        .find(query.getFilter().orElse(""), VaadinSpringDataHelpers.toSpringPageRequest(query))
                        .stream());
        model.setItemLabelGenerator(EquipmentModelRow::name);
        return model;
    }

    private static FormLayout form(com.vaadin.flow.component.Component... fields) {
        var form = new FormLayout(fields);
        form.setAutoResponsive(true);
        return form;
    }

    private static WholeNumberField number(String label, int suggestion) {
        var number = new WholeNumberField(label);
        number.setMin(0);
        number.setValue(suggestion);
        number.setStepButtonsVisible(true);
        return number;
    }

    private static int value(WholeNumberField field) {
        return field.getValue() == null ? 0 : field.getValue();
    }

    private static TextArea reason(String prompt) {
        var reason = new TextArea(prompt);
        AtMost.characters(reason, 500);
        return reason;
    }

    private static void now(String sentence, Outcome<EquipmentMovementRow> outcome, Runnable changed) {
        switch (outcome) {
            case Outcome.Done<EquipmentMovementRow> _ -> done(sentence, changed);
            case Outcome.Refused<EquipmentMovementRow> no -> Notices.error(no.reason());
        }
    }

    private static void done(String sentence, Runnable changed) {
        Notices.success(sentence);
        changed.run();
    }
}
