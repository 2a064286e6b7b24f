package org.retort.requests.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.Formulations;
import org.retort.labels.LabelCode;
import org.retort.platform.Outcome;
import org.retort.platform.ui.AtMost;
import org.retort.platform.ui.Cards;
import org.retort.platform.ui.ChoiceBox;
import org.retort.platform.ui.FormDialog;
import org.retort.practicals.KitItem;
import org.retort.requests.PickList;
import org.retort.requests.PickRow;
import org.retort.requests.Picking;
import org.retort.requests.RequestId;
import org.retort.requests.RequestLineId;
import org.retort.requests.gate.Level;
import org.retort.stock.ContainerFilter;
import org.retort.stock.ContainerRow;
import org.retort.stock.EquipmentStock;
import org.retort.stock.Stock;
import org.springframework.data.domain.PageRequest;

/// The lines of a pick list with what is done with each: it is there, this bottle, another bottle, left out.
@SpringComponent
class PickLines {

    private final Picking picking;
    private final Stock stock;
    private final EquipmentStock equipment;
    private final Formulations formulations;

    PickLines(Picking picking, Stock stock, EquipmentStock equipment, Formulations formulations) {
        this.picking = picking;
        this.stock = stock;
        this.equipment = equipment;
        this.formulations = formulations;
    }

    Component line(PickList.Item item, SerializableConsumer<Outcome<String>> after) {
        var entry = item.line().entry();
        var what = new Div(new Span(entry.total()), new Span(" " + entry.label()));
        what.addClassName("pick-what");
        var detail = "%s · tray %d%s"
                .formatted(item.lesson().where(), item.line().tray(), entry.counted() ? " · count it" : "");
        var buttons = new Div(buttons(item, after).toArray(Component[]::new));
        buttons.addClassName("tray-buttons");
        return Cards.line(what, detail, buttons);
    }

    private List<Component> buttons(PickList.Item item, SerializableConsumer<Outcome<String>> after) {
        var buttons = new ArrayList<Component>();
        if (item.line().present()) {
            buttons.add(StateMark.of(Level.FINE, "there"));
        }
        item.picks().forEach(pick -> buttons.add(putBack(request(item), pick, after)));
        if (!item.line().present()) {
            buttons.addAll(toPick(item, after));
        } else if (item.picks().isEmpty()) {
            buttons.add(
                    button("Not there", label(item), () -> after.accept(picking.untick(request(item), line(item)))));
        }
        return buttons;
    }

    /// A bottle is there when it was picked by its code; anything else when somebody says so.
    private List<Component> toPick(PickList.Item item, SerializableConsumer<Outcome<String>> after) {
        var buttons = new ArrayList<Component>();
        var what = item.line().entry().item();
        if (!(what instanceof KitItem.Chemical) || !item.picks().isEmpty()) {
            buttons.add(button("There", label(item), () -> after.accept(picking.tick(request(item), line(item)))));
        }
        if (what instanceof KitItem.Chemical) {
            buttons.addAll(bottles(item, after));
        }
        if (what instanceof KitItem.Equipment) {
            buttons.add(button("Scan one…", label(item), () -> scan(item, after)));
        }
        buttons.add(button("Leave out…", label(item), () -> leaveOut(item, after)));
        return buttons;
    }

    private List<Component> bottles(PickList.Item item, SerializableConsumer<Outcome<String>> after) {
        var other = button("Other bottle…", label(item), () -> other(item, after));
        var bottle = item.bottle();
        return bottle == null
                ? List.of(other)
                : List.of(
                        button(
                                "Take " + bottle.code().label(),
                                label(item),
                                () -> after.accept(
                                        picking.pick(request(item), line(item), bottle.id(), UUID.randomUUID()))),
                        other);
    }

    private static RequestId request(PickList.Item item) {
        return item.lesson().id();
    }

    private static RequestLineId line(PickList.Item item) {
        return item.line().id();
    }

    private static String label(PickList.Item item) {
        return item.line().entry().label();
    }

    /// Undoes a wrong pick, by the code that was picked.
    private Button putBack(RequestId request, PickRow pick, SerializableConsumer<Outcome<String>> after) {
        return button(
                "Put back " + new LabelCode(pick.code()).label(),
                pick.label(),
                () -> after.accept(picking.putBack(request, pick.id(), UUID.randomUUID())));
    }

    private static Button button(String caption, String what, SerializableRunnable act) {
        var button = new Button(caption, _ -> act.run());
        button.setAriaLabel(caption + " " + what);
        button.addClassName("pick-button");
        return button;
    }

    private void other(PickList.Item item, SerializableConsumer<Outcome<String>> after) {
        var same = name(item);
        var bottle = new ChoiceBox<ContainerRow>("Bottle, by name or code");
        bottle.setHelperText("Opens with the bottles of %s; type to find any other.".formatted(same));
        bottle.setItems(query -> stock
                .containers(
                        ContainerFilter.text(query.getFilter()
                                .filter(typed -> !typed.isBlank())
                                .orElse(same)),
                        PageRequest.of(query.getPage(), query.getPageSize()))
                .stream());
        bottle.setItemLabelGenerator(
                row -> "%s · %s · %s".formatted(row.label(), row.code().label(), row.placePath()));
        bottle.setWidthFull();
        var why = new TextField("Instead of what is asked for, because");
        AtMost.characters(why, 500);
        why.setHelperText("Only for a bottle of another strength: it is taken in your name, and signed again.");
        new FormDialog<>(
                        "Another bottle for " + item.line().entry().label(),
                        new FormLayout(bottle, why),
                        "Take this bottle",
                        () -> take(item, bottle.getValue(), why.getValue()))
                .field("bottle", bottle)
                .field("reason", why)
                .onDone(done -> after.accept(Outcome.done(done)))
                .open();
    }

    /// The substance without its strength: another bottle of it is the likeliest.
    private String name(PickList.Item item) {
        return item.line().entry().item() instanceof KitItem.Chemical(var formulation)
                ? formulations.row(formulation).name()
                : label(item);
    }

    private Outcome<String> take(PickList.Item item, @Nullable ContainerRow bottle, String why) {
        if (bottle == null) {
            return Outcome.refused("bottle", "Choose a bottle.");
        }
        var request = item.lesson().id();
        return why.isBlank()
                ? picking.pick(request, item.line().id(), bottle.id(), UUID.randomUUID())
                : picking.substitute(request, item.line().id(), bottle.id(), why, UUID.randomUUID());
    }

    private void scan(PickList.Item item, SerializableConsumer<Outcome<String>> after) {
        var code = new TextField("Code of the piece");
        code.setWidthFull();
        new FormDialog<>(
                        "Scan " + item.line().entry().label(),
                        code,
                        "Put on the trolley",
                        () -> piece(item, code.getValue()))
                .field("code", code)
                .onDone(done -> after.accept(Outcome.done(done)))
                .open();
    }

    private Outcome<String> piece(PickList.Item item, String text) {
        if (!(LabelCode.parse(text) instanceof LabelCode.Reading.Read(var code))
                || !(item.line().entry().item() instanceof KitItem.Equipment(var model))) {
            return Outcome.refused("code", "That is no label code. It has 8 characters.");
        }
        return equipment.inStore(model).stream()
                .filter(piece -> piece.code().equals(code))
                .findFirst()
                .map(piece -> picking.pick(item.lesson().id(), item.line().id(), piece.id(), UUID.randomUUID()))
                .orElseGet(() -> Outcome.refused(
                        "code",
                        "%s is no %s in the store."
                                .formatted(code.label(), item.line().entry().label())));
    }

    private void leaveOut(PickList.Item item, SerializableConsumer<Outcome<String>> after) {
        var why = new TextField("Left out because");
        why.setWidthFull();
        AtMost.characters(why, 500);
        new FormDialog<>(
                        "Leave out " + item.line().entry().label(),
                        why,
                        "Leave out",
                        () -> picking.leaveOut(item.lesson().id(), item.line().id(), why.getValue()))
                .field("reason", why)
                .onDone(done -> after.accept(Outcome.done(done)))
                .open();
    }
}
