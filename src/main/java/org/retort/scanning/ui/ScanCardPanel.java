package org.retort.scanning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Comparator;
import java.util.List;
import org.retort.labels.ui.LabelsNavigation;
import org.retort.platform.ui.Facts;
import org.retort.platform.ui.HazardWord;
import org.retort.platform.ui.Icons;
import org.retort.platform.ui.LevelBar;
import org.retort.platform.ui.NoteBox;
import org.retort.platform.ui.PictogramImage;
import org.retort.scanning.spi.ScanAction;
import org.retort.scanning.spi.ScanCard;
import org.retort.scanning.spi.ScanFact;

/// What was scanned, with its strength as the biggest text and one big button for what is done most.
class ScanCardPanel extends Div {

    private static final long serialVersionUID = 1L;

    ScanCardPanel(ScanCard card, SerializableConsumer<ScanAction> act, boolean mayPrint) {
        addClassName("scan-result");
        var actions = actions(card, act);
        if (mayPrint) {
            actions.add(new Button("Label", Icons.PRINT.create(), _ -> LabelsNavigation.print(List.of(card.code()))));
        }
        add(card(card), actions);
    }

    private static Component card(ScanCard card) {
        var code = new Span(card.code().label());
        code.addClassName("code");
        var words = new Div(code, new H2(card.title()));
        words.addClassName("scan-words");
        if (!card.strengthUnit().isEmpty() || !card.strengthNumber().isEmpty()) {
            words.add(strength(card));
        }
        var head = new Div(words, hazard(card));
        head.addClassName("scan-head");
        var box = new Div(head);
        box.addClassNames("card", "scan-card");
        card.statements().forEach(statement -> box.add(line(statement)));
        card.warnings().forEach(warning -> box.add(NoteBox.ask("", warning)));
        var facts = new Facts();
        card.facts().forEach(fact -> state(fact, facts));
        box.add(facts, new Anchor(card.route(), "Show all of it"));
        return box;
    }

    private static void state(ScanFact fact, Facts facts) {
        var fill = fact.fill();
        if (fill == null) {
            facts.factUnlessBlank(fact.label(), fact.value());
            return;
        }
        var left = fill.left();
        var bar = left == null ? LevelBar.unknown() : LevelBar.of(left, fill.full(), fill.low());
        var line = new Div(new Span(fact.value()), bar);
        line.addClassName("scan-left");
        facts.fact(fact.label(), line);
    }

    private static Component strength(ScanCard card) {
        var number = new Span(card.strengthNumber());
        number.addClassName("scan-strength-number");
        var strength = new Div(number, new Span(" " + card.strengthUnit()));
        strength.addClassName("scan-strength");
        return strength;
    }

    private static Component hazard(ScanCard card) {
        var hazard = new Div();
        hazard.addClassName("scan-hazard");
        var pictograms = new Div();
        pictograms.addClassName("scan-pictograms");
        card.pictograms()
                .forEach(pictogram -> pictograms.add(new PictogramImage(pictogram.path(), pictogram.alt()).large()));
        hazard.add(pictograms);
        if (!card.hazardWord().isEmpty()) {
            hazard.add(HazardWord.of(card.hazardWord()));
        }
        return hazard;
    }

    private static Component line(String statement) {
        var line = new Div(statement);
        line.addClassName("scan-statement");
        return line;
    }

    /// The big button first, the others as they come.
    private static Div actions(ScanCard card, SerializableConsumer<ScanAction> act) {
        var actions = new Div();
        actions.addClassName("scan-actions");
        card.actions().stream()
                .sorted(Comparator.comparing(action -> !action.primary()))
                .forEach(action -> actions.add(button(action, act)));
        return actions;
    }

    private static Button button(ScanAction action, SerializableConsumer<ScanAction> act) {
        var button = new Button(action.label(), _ -> act.accept(action));
        Icons.named(action.icon()).ifPresent(icon -> button.setIcon(icon.create()));
        button.setDisableOnClick(true);
        button.addClickListener(click -> click.getSource().setEnabled(true));
        button.setId("scan-" + action.id());
        if (action.primary()) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
            button.addClassName("scan-main-action");
        }
        return button;
    }
}
