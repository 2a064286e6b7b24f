package org.retort.stock.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Clock;
import java.util.List;
import org.retort.platform.Dates;
import org.retort.platform.ui.Cards;
import org.retort.platform.ui.DetailHead;
import org.retort.platform.ui.Facts;
import org.retort.stock.CountedRow;
import org.retort.stock.EquipmentItemRow;
import org.retort.stock.EquipmentMovementRow;
import org.retort.stock.EquipmentStock;
import org.retort.stock.HistoryPage;
import org.retort.stock.MovementId;

/// Makes the panels that show counted equipment and single pieces beside the list.
@org.springframework.stereotype.Component
class EquipmentPanels {

    private final EquipmentStock equipment;
    private final EquipmentDialogs dialogs;
    private final Clock clock;

    EquipmentPanels(EquipmentStock equipment, EquipmentDialogs dialogs, Clock clock) {
        this.equipment = equipment;
        this.dialogs = dialogs;
        this.clock = clock;
    }

    Aside panel(CountedRow row, SerializableRunnable close, Runnable changed) {
        var panel = empty(row.name(), row.category(), close);
        panel.add(new Facts()
                .fact("How many", String.valueOf(row.quantity()))
                .fact("Place", row.resident() ? row.placePath() + ", lives here" : row.placePath()));
        if (dialogs.mayHandle()) {
            panel.add(buttons(
                    new Button("Count anew…", _ -> dialogs.correct(row, changed)),
                    new Button("Broken…", _ -> dialogs.broken(row, changed)),
                    new Button("Lost…", _ -> dialogs.lost(row, changed))));
        }
        panel.add(history(equipment.history(row.id()), act -> equipment.history(row.id(), act)));
        return panel;
    }

    Aside panel(EquipmentItemRow item, SerializableRunnable close, Runnable changed) {
        var panel = empty(item.name(), item.code().label(), close);
        panel.add(new Facts()
                .fact("State", item.state().label())
                .fact("Place", item.placePath())
                .fact("Its place", item.homePath())
                .factUnlessBlank("Serial number", item.serial() == null ? "" : item.serial())
                .factUnlessBlank("Note", item.note() == null ? "" : item.note()));
        if (dialogs.mayHandle()) {
            panel.add(buttons(actions(item, changed)));
        }
        panel.add(history(equipment.history(item.id()), act -> equipment.history(item.id(), act)));
        return panel;
    }

    /// What may be done to it in the state it is in.
    private Button[] actions(EquipmentItemRow item, Runnable changed) {
        var label = new Button("Print label", _ -> Labelling.print(List.of(item.code())));
        var move = new Button("Move…", _ -> dialogs.move(item, changed));
        var retire = new Button("Retire…", _ -> dialogs.retire(item, changed));
        return switch (item.state()) {
            case RETIRED -> new Button[] {label};
            case QUARANTINED ->
                new Button[] {label, move, new Button("Back in use", _ -> dialogs.release(item, changed)), retire};
            case IN_STORE, ISSUED, MISSING ->
                new Button[] {
                    label,
                    move,
                    new Button("Put back", _ -> dialogs.putBack(item, changed)),
                    new Button("Out of use…", _ -> dialogs.outOfUse(item, changed)),
                    new Button("Missing…", _ -> dialogs.missing(item, changed)),
                    retire
                };
        };
    }

    private static Aside empty(String name, String over, SerializableRunnable close) {
        var panel = new Aside(new DetailHead(new Span(over), name, close));
        panel.addClassName("detail-panel");
        panel.getElement().setAttribute("aria-label", name);
        return panel;
    }

    private static Component buttons(Button... buttons) {
        var row = new Div(buttons);
        row.addClassName("detail-actions");
        return row;
    }

    private Component history(
            HistoryPage<EquipmentMovementRow> newest,
            SerializableFunction<MovementId, HistoryPage<EquipmentMovementRow>> before) {
        var lines = Cards.lines(List.of());
        var earlier = new EarlierActs<>(newest, act -> before.apply(act.id()), act -> {
            var line = new ListItem(line(act));
            lines.add(line);
            return line;
        });
        return Cards.titled("History").flush().with(lines, earlier);
    }

    private Component line(EquipmentMovementRow movement) {
        return Cards.line(
                new Span(movement.action().label()),
                "%s · %s%s"
                        .formatted(
                                Dates.moment(movement.at().atZone(clock.getZone())),
                                movement.byName(),
                                movement.reason() == null ? "" : " · " + movement.reason()),
                new Span(change(movement)));
    }

    private static String change(EquipmentMovementRow movement) {
        return movement.change() == 0
                ? ""
                : "%s%d, now %d"
                        .formatted(movement.change() > 0 ? "+" : "−", Math.abs(movement.change()), movement.quantity());
    }
}
