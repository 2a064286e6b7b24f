package org.retort.scanning.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.retort.platform.Outcome;
import org.retort.platform.ui.AtMost;
import org.retort.platform.ui.ChoiceBox;
import org.retort.platform.ui.FormDialog;
import org.retort.platform.ui.QuantityField;
import org.retort.platform.ui.WholeNumberField;
import org.retort.scanning.spi.Answer;
import org.retort.scanning.spi.Ask;
import org.retort.scanning.spi.PlaceChoices;
import org.retort.scanning.spi.PlaceChoices.Choice;
import org.retort.scanning.spi.ScanAction;
import org.retort.scanning.spi.ScanDone;

/// Asks what an action needs to know before it runs: an amount, a level, a place or a reason.
class AnswerDialogs {

    private static final int CHOICES = 50;

    private final List<PlaceChoices> places;

    AnswerDialogs(List<PlaceChoices> places) {
        this.places = places;
    }

    /// The dialog that asks for `action`; it stays open with the reason when the answer is no.
    Dialog dialogFor(ScanAction action, SerializableConsumer<ScanDone> done) {
        return switch (action.ask()) {
            case Ask.Amount amount -> amount(action, amount).onDone(done);
            case Ask.Level _ -> level(action).onDone(done);
            case Ask.Place _ -> place(action).onDone(done);
            case Ask.Reason reason -> reason(action, reason).onDone(done);
            case Ask.Nothing _ -> throw new IllegalArgumentException(action.id() + " asks nothing");
        };
    }

    private static FormDialog<ScanDone> amount(ScanAction action, Ask.Amount ask) {
        var field = new QuantityField("Amount", ask.unit().dimension());
        if (ask.suggestion() != null) {
            field.setValue(ask.suggestion());
        }
        return new FormDialog<>(title(action), field, title(action), () -> {
                    var amount = field.getValue();
                    return amount == null
                            ? Outcome.refused("amount", "Say how much.")
                            : action.run().apply(Answer.of(amount));
                })
                .field("amount", field);
    }

    private static FormDialog<ScanDone> level(ScanAction action) {
        var field = new WholeNumberField("How full it looks, in per cent", 0, 100);
        field.setStep(5);
        field.setStepButtonsVisible(true);
        field.setValue(50);
        return new FormDialog<>(title(action), field, title(action), () -> {
                    var level = field.getValue();
                    return level == null || level < 0 || level > 100
                            ? Outcome.refused("level", "A level is from 0, empty, to 100, full.")
                            : action.run().apply(Answer.level(level));
                })
                .field("level", field);
    }

    private FormDialog<ScanDone> place(ScanAction action) {
        var field = new ChoiceBox<Choice>("Place");
        field.setItems(query -> places.stream()
                .flatMap(source -> source.find(query.getFilter().orElse(""), CHOICES).stream())
                .skip(query.getOffset())
                .limit(query.getLimit()));
        field.setItemLabelGenerator(Choice::path);
        field.setPlaceholder("Type part of its name");
        return new FormDialog<>(title(action), field, title(action), () -> {
                    var choice = field.getValue();
                    return choice == null
                            ? Outcome.refused("place", "Choose where it goes.")
                            : action.run().apply(Answer.at(choice.place()));
                })
                .field("place", field);
    }

    private static FormDialog<ScanDone> reason(ScanAction action, Ask.Reason ask) {
        var field = new TextArea(ask.prompt());
        AtMost.characters(field, 500);
        var form = new Div(field);
        form.addClassName("form-lines");
        return new FormDialog<>(title(action), form, title(action), () -> {
                    var reason = field.getValue().strip();
                    return reason.isEmpty()
                            ? Outcome.refused("reason", "Say why, in a few words.")
                            : action.run().apply(Answer.because(reason));
                })
                .field("reason", field);
    }

    private static String title(ScanAction action) {
        return action.label().replace("…", "");
    }
}
