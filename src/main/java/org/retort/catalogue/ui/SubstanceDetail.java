package org.retort.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.FormulationRow;
import org.retort.catalogue.SubstanceDetails;
import org.retort.platform.ui.Cards;
import org.retort.platform.ui.Facts;
import org.retort.platform.ui.Formula;
import org.retort.quantity.Quantity;

/// Beside the list: all that is known of one substance, and its strengths in use.
class SubstanceDetail extends Div {

    private static final long serialVersionUID = 1L;

    SubstanceDetail(SubstanceDetails details, List<FormulationRow> formulations, Component... actions) {
        addClassName("substance-detail");
        var row = new Div(actions);
        row.addClassName("page-actions");
        add(new H2(details.data().name()), row, facts(details));
        add(Cards.titled(asListedTitle(details)).with(new ClassificationPanel(details.asListed())));
        add(strengths(formulations));
        if (!details.data().notes().isBlank()) {
            add(Cards.titled("Notes").with(new Paragraph(details.data().notes())));
        }
    }

    private static String asListedTitle(SubstanceDetails details) {
        return switch (details.kind()) {
            case SUBSTANCE -> "Hazards, neat as listed";
            case MIXTURE -> "Hazards, as made";
        };
    }

    private static Component facts(SubstanceDetails details) {
        var data = details.data();
        var facts = new Facts();
        if (!data.formula().isBlank()) {
            facts.fact("Formula", Formula.of(data.formula().replace('.', '·')));
        }
        return facts.factUnlessBlank("CAS number", data.casNumber())
                .factUnlessBlank("Other names", String.join(", ", data.synonyms()))
                .fact("Form", new Text(data.physicalForm().label()))
                .factUnlessBlank("Supplied as", data.suppliedAs())
                .factUnlessBlank("Molar mass", withUnit(data.molarMass(), "g/mol"))
                .factUnlessBlank("Density", withUnit(data.density(), "g/cm³ at 20 °C"))
                .factUnlessBlank("Belongs in", home(details))
                .factUnlessBlank("Traits", String.join(", ", data.traits()).replace('-', ' '))
                .factUnlessBlank("Source", source(details));
    }

    private static String home(SubstanceDetails details) {
        var home = details.data().storageHome().replace('-', ' ');
        return home.isBlank() || details.storageConfidence().isBlank()
                ? home
                : "%s (confidence: %s, to be checked)".formatted(home, details.storageConfidence());
    }

    private static String source(SubstanceDetails details) {
        return details.confidence().isBlank()
                ? details.source()
                : "%s (confidence: %s)".formatted(details.source(), details.confidence());
    }

    private static String withUnit(@Nullable BigDecimal number, String unit) {
        return number == null ? "" : Quantity.grouped(number) + "\u00A0" + unit;
    }

    private static Component strengths(List<FormulationRow> formulations) {
        var hint = formulations.isEmpty() ? "none in use yet" : "";
        var card = Cards.titled("Strengths in use", hint);
        if (!formulations.isEmpty()) {
            card.flush()
                    .with(Cards.lines(
                            formulations.stream().map(SubstanceDetail::line).toList()));
        }
        return card;
    }

    private static Div line(FormulationRow row) {
        var strength = row.strength();
        var link = new Anchor(
                CatalogueNavigation.route(row.id()),
                strength == null ? row.form().label() : strength.label());
        return Cards.line(link, "", ClassificationPanel.brief(row.classification()));
    }
}
