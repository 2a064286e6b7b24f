package org.retort.practicals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retort.catalogue.FormulationId;
import org.retort.catalogue.Formulations;
import org.retort.platform.ui.Cards;
import org.retort.platform.ui.EmptyState;
import org.retort.platform.ui.Icons;
import org.retort.practicals.KitItem;
import org.retort.practicals.PracticalDetail;

/// The kit of a practical with the class it is worked out for; lines are changed here by those who may.
class KitPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PracticalDetail practical;
    private final KitTable table;
    private final Span words = new Span();
    private final SerializableConsumer<ClassChoice> chosen;

    KitPanel(
            PracticalDetail practical,
            Formulations formulations,
            KitDialogs dialogs,
            SerializableConsumer<ClassChoice> chosen,
            SerializableConsumer<Integer> changed) {
        this.practical = practical;
        this.chosen = chosen;
        var editable = Editors.mayEdit() && !practical.archived();
        var ids = practical.lines().stream()
                .flatMap(line ->
                        line.item() instanceof KitItem.Chemical(var id) ? Stream.of(id) : Stream.<FormulationId>empty())
                .collect(Collectors.toSet());
        this.table = new KitTable(
                formulations.rows(ids),
                editable,
                line -> dialogs.change(practical, line, changed),
                line -> dialogs.takeOff(practical, line, changed));
        addClassName("kit-panel");
        words.addClassName("card-hint");
        words.getElement().setAttribute("aria-live", "polite");
        var add = new Button("Add a line", Icons.ADD.create(), _ -> dialogs.add(practical, changed));
        add.addThemeVariants(ButtonVariant.TERTIARY);
        var card = Cards.titled("Kit", editable ? new Component[] {words, add} : new Component[] {words});
        add(card.flush().with(practical.lines().isEmpty() ? empty(editable) : table));
    }

    /// Shows the kit for this class, with the fields to choose another.
    void show(ClassChoice choice) {
        var bar = new ClassSizeBar(choice, practical.mode(), this::change);
        addComponentAsFirst(bar);
        fill(choice);
    }

    private void change(ClassChoice choice) {
        fill(choice);
        chosen.accept(choice);
    }

    private void fill(ClassChoice choice) {
        words.setText(choice.words());
        if (!practical.lines().isEmpty()) {
            table.show(choice.scale(practical), choice);
        }
    }

    private static Component empty(boolean editable) {
        return new EmptyState(
                "Nothing in this kit yet",
                editable ? "Add what each pupil, group or class needs." : "A technician can put it together.");
    }
}
