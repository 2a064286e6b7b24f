package org.retort.catalogue.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.StatedHazard;
import org.retort.catalogue.SubstanceDecisionRow;
import org.retort.catalogue.SubstanceDecisions;
import org.retort.catalogue.SubstanceDetails;
import org.retort.hazards.HazardKnowledge;
import org.retort.hazards.HazardStatement;
import org.retort.platform.Outcome;
import org.retort.platform.ui.AtMost;
import org.retort.platform.ui.ChoicesBox;
import org.retort.platform.ui.DayField;
import org.retort.platform.ui.FormDialog;
import org.retort.platform.ui.StrengthField;
import org.retort.quantity.Strength;

/// Asks a safety lead for a decision about the facts of a substance.
record DecisionDialogs(
        SubstanceDecisions decisions,
        SubstanceDetails substance,
        LocalDate today,
        SerializableConsumer<SubstanceDecisionRow> then) {

    private static final int LONGEST = 500;

    /// The library's facts are right.
    void confirm() {
        var against = source("Held against");
        against.setHelperText(
                "Such as: the list of Great Britain of 1 September 2026; supplier's sheet, revised May 2026.");
        var on = day("Checked on");
        dialog(
                        "Confirm the facts of " + name(),
                        new FormLayout(against, on),
                        "Confirm",
                        () -> on.isEmpty()
                                ? Outcome.refused("dated", "Enter the day it was checked.")
                                : decisions.confirm(substance.id(), against.getValue(), on.getValue()))
                .field("source", against)
                .field("dated", on)
                .onDone(then)
                .open();
    }

    /// The employer's rules are stricter than the law.
    void band(@Nullable Strength from) {
        var strength = new StrengthField("From");
        strength.setHelperText("Leave the number empty for every strength.");
        strength.setValue(from);
        var statements = statements();
        var reference = source("Where the rule stands");
        reference.setHelperText("Such as: the county's hazard sheet 91, 2024.");
        dialog(
                        "A stricter band of " + name(),
                        new FormLayout(strength, statements, reference),
                        "Add band",
                        () -> decisions.addBand(
                                substance.id(),
                                strength.getValue(),
                                statements.getValue().stream()
                                        .map(it -> StatedHazard.of(it.code()))
                                        .toList(),
                                reference.getValue()))
                .field("hazards", statements)
                .field("source", reference)
                .onDone(then)
                .open();
    }

    /// Section 2 of the supplier's sheet.
    void supplier() {
        var lines = new TextArea("Classification, one class in a line");
        lines.setHelperText("Such as: Skin Corr. 1B; H314; 5 % — the limit only where the sheet gives one."
                + " A code without its class counts as the strictest that it can stand for.");
        lines.setMinRows(4);
        var none = new Checkbox("The sheet says: not classified");
        var sheet = source("Sheet");
        sheet.setHelperText("Supplier and product, such as: Acme Ltd, hydrochloric acid 36 %.");
        var revised = day("Revised on");
        var because = source("Why it may be milder");
        because.setHelperText(
                "Only when it says less than the sheet before. It is shown and printed wherever it is used.");
        none.addValueChangeListener(change -> lines.setEnabled(!change.getValue()));
        dialog(
                        "Supplier's classification of " + name(),
                        new FormLayout(lines, none, sheet, revised, because),
                        "Record classification",
                        () -> supplier(
                                lines.getValue(),
                                none.getValue(),
                                sheet.getValue(),
                                revised.getValue(),
                                because.getValue()))
                .field("milderBecause", because)
                .field("hazards", lines)
                .field("source", sheet)
                .field("dated", revised)
                .onDone(then)
                .open();
    }

    /// A decision no longer counts.
    void withdraw(SubstanceDecisionRow row) {
        var because = source("Why it no longer counts");
        dialog(
                        "Withdraw: " + row.kind().label().toLowerCase(Locale.UK),
                        new FormLayout(because),
                        "Withdraw it",
                        () -> decisions.withdraw(substance.id(), row.number(), because.getValue()))
                .field("source", because)
                .onDone(then)
                .open();
    }

    private Outcome<SubstanceDecisionRow> supplier(
            String lines, boolean none, String sheet, @Nullable LocalDate revised, String because) {
        var hazards = new ArrayList<StatedHazard>();
        for (var line : none
                ? List.<String>of()
                : lines.lines().filter(it -> !it.isBlank()).toList()) {
            var hazard = StatedHazard.parse(line);
            if (hazard.isEmpty()) {
                return Outcome.refused(
                        "hazards",
                        "“%s” names no hazard statement. Write it like: Skin Corr. 1B; H314".formatted(line));
            }
            hazards.add(hazard.get());
        }
        if (hazards.isEmpty() && !none) {
            return Outcome.refused("hazards", "Copy the classes of section 2, or tick that it is not classified.");
        }
        return revised == null
                ? Outcome.refused("dated", "Enter the revision date that the sheet carries.")
                : decisions.addSupplierSheet(substance.id(), hazards, sheet, revised, because);
    }

    private String name() {
        return substance.data().name();
    }

    private DayField day(String label) {
        var day = new DayField(label);
        day.setValue(today);
        return day;
    }

    private static TextField source(String label) {
        var source = new TextField(label);
        AtMost.characters(source, LONGEST);
        return source;
    }

    private static ChoicesBox<HazardStatement> statements() {
        var statements = new ChoicesBox<HazardStatement>("Hazard statements");
        statements.setItems(HazardKnowledge.statements());
        statements.setItemLabelGenerator(HazardStatement::label);
        return statements;
    }

    private static FormDialog<SubstanceDecisionRow> dialog(
            String title, FormLayout form, String verb, SerializableSupplier<Outcome<SubstanceDecisionRow>> act) {
        return new FormDialog<>(title, form, verb, act).wide();
    }
}
