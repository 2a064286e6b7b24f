package org.retort.catalogue.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.retort.hazards.Classification;
import org.retort.hazards.HazardKnowledge;
import org.retort.hazards.HazardStatement;
import org.retort.hazards.Pictogram;
import org.retort.hazards.SignalWord;
import org.retort.platform.ui.AtMost;
import org.retort.platform.ui.ChoicesBox;
import org.retort.platform.ui.DayField;
import org.retort.platform.ui.PictogramImage;

/// What a safety lead says of a formulation; signal word and pictograms follow from the statements, and are shown.
class AssessForm extends FormLayout {

    private static final long serialVersionUID = 1L;

    final ChoicesBox<HazardStatement> statements = new ChoicesBox<>("Hazard statements");
    final Checkbox notClassified = new Checkbox("Not classified: no hazard class applies");
    final Select<SignalWord> signalWord = new Select<>();
    final CheckboxGroup<Pictogram> pictograms = new CheckboxGroup<>("Pictograms");
    final TextField source = new TextField("What it rests on");
    final DayField assessedOn = new DayField("Decided on");
    final TextField milderBecause = new TextField("Why it may be milder");

    AssessForm(Classification now, LocalDate today) {
        statements.setItems(HazardKnowledge.statements());
        statements.setItemLabelGenerator(HazardStatement::label);
        statements.setHelperText("Type a code or a word, such as H314 or burns.");
        statements.understand(AssessForm::statement);
        signalWord.setLabel("Signal word");
        signalWord.setItems(SignalWord.values());
        signalWord.setItemLabelGenerator(word -> word == null ? "None" : word.label());
        signalWord.setEmptySelectionAllowed(true);
        signalWord.setEmptySelectionCaption("None");
        signalWord.setReadOnly(true);
        signalWord.setHelperText("It follows from the statements.");
        pictograms.setItems(Pictogram.values());
        pictograms.setItemLabelGenerator(pictogram -> pictogram.name() + " " + pictogram.label());
        pictograms.setRenderer(new ComponentRenderer<>(AssessForm::choice));
        pictograms.addClassName("pictogram-choice");
        pictograms.setReadOnly(true);
        pictograms.setHelperText("They follow from the statements.");
        source.setHelperText("Such as: supplier's safety data sheet, section 2, revised March 2025.");
        AtMost.characters(source, 500);
        assessedOn.setValue(today);
        milderBecause.setHelperText(
                "Only when something that holds or is not known is left out. It is shown and printed wherever this is used.");
        AtMost.characters(milderBecause, 500);
        add(statements, notClassified, signalWord, pictograms, source, milderBecause, assessedOn);
        setColspan(milderBecause, 2);
        setColspan(statements, 2);
        setColspan(pictograms, 2);
        setColspan(source, 2);
        setColspan(notClassified, 2);
        show(now);
        statements.addValueChangeListener(_ -> derive());
        notClassified.addValueChangeListener(change -> lockStatements(change.getValue()));
    }

    /// The codes picked, none when it is not classified.
    List<String> codes() {
        return notClassified.getValue()
                ? List.of()
                : statements.getValue().stream()
                        .map(HazardStatement::code)
                        .sorted()
                        .toList();
    }

    /// Whether anything was said at all: statements, or that none applies.
    boolean saysSomething() {
        return notClassified.getValue() || !statements.isEmpty();
    }

    private static Div choice(Pictogram pictogram) {
        var words = new Span("%s %s".formatted(pictogram.name(), pictogram.label()));
        return new Div(new PictogramImage(pictogram.path(), "").small(), words);
    }

    /// A code typed out, such as `h314`, is picked like one of the list.
    private static Optional<HazardStatement> statement(String typed) {
        return HazardKnowledge.statements().stream()
                .filter(statement -> statement.code().equalsIgnoreCase(typed.replace(" ", "")))
                .findFirst();
    }

    private void show(Classification now) {
        statements.setValue(now.statements().stream()
                .flatMap(statement -> HazardKnowledge.find(statement.code()).stream())
                .toList());
        derive();
        if (now instanceof Classification.NotClassified) {
            notClassified.setValue(true);
            lockStatements(true);
        }
    }

    private void derive() {
        var codes = codes();
        var word = HazardKnowledge.signalWordOf(codes);
        if (word == null) {
            signalWord.clear();
        } else {
            signalWord.setValue(word);
        }
        pictograms.setValue(Set.copyOf(HazardKnowledge.pictogramsOf(codes)));
    }

    private void lockStatements(boolean locked) {
        statements.setEnabled(!locked);
        derive();
    }
}
