package org.retort.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.Formula;
import org.retort.catalogue.FormulationRow;
import org.retort.catalogue.SubstanceData;
import org.retort.catalogue.SubstanceDetails;
import org.retort.platform.ui.CardBox;
import org.retort.platform.ui.Cards;
import org.retort.platform.ui.Facts;
import org.retort.platform.ui.PageHeader;
import org.retort.quantity.Quantity;

/// What the library and the school know of one substance, apart from what it may do.
final class SubstanceFactsCard {

    private SubstanceFactsCard() {}

    /// Name, formula, and what tells it from its like.
    static PageHeader header(SubstanceDetails details, Component... actions) {
        var data = details.data();
        var said = Stream.of(
                        data.synonyms().stream()
                                .filter(name -> !name.equals(data.formula()))
                                .findFirst()
                                .orElse(""),
                        data.casNumber().isBlank() ? "" : "CAS " + data.casNumber(),
                        withUnit(data.molarMass(), "g/mol"),
                        data.storageHome().isBlank()
                                ? ""
                                : "store: " + data.storageHome().replace('-', ' '))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
        var header = new PageHeader(data.name(), said, actions);
        header.setTitle(data.name(), Formula.subscripted(data.formula()));
        return header.under("Substances", CatalogueNavigation.SUBSTANCES);
    }

    static CardBox facts(SubstanceDetails details) {
        var card = Cards.titled("Facts").with(list(details));
        if (!details.data().notes().isBlank()) {
            card.with(new Paragraph(details.data().notes()));
        }
        return card;
    }

    private static Component list(SubstanceDetails details) {
        var data = details.data();
        var facts = new Facts();
        return facts.factUnlessBlank("CAS number", data.casNumber())
                .factUnlessBlank("Other names", otherNames(data))
                .fact("Form", new Text(data.physicalForm().label()))
                .factUnlessBlank("Supplied as", data.suppliedAs())
                .factUnlessBlank("Molar mass", withUnit(data.molarMass(), "g/mol"))
                .factUnlessBlank("Density", withUnit(data.density(), "g/cm³ at 20 °C"))
                .factUnlessBlank("Traits", String.join(", ", data.traits()).replace('-', ' '))
                .factUnlessBlank("Source", source(details));
    }

    /// With real subscripts where a formula is among them.
    private static String otherNames(SubstanceData data) {
        return data.synonyms().stream()
                .map(name -> name.equals(data.formula()) ? Formula.subscripted(name) : name)
                .collect(Collectors.joining(", "));
    }

    private static String source(SubstanceDetails details) {
        return details.confidence().isBlank()
                ? details.source()
                : "%s (confidence: %s)".formatted(details.source(), details.confidence());
    }

    private static String withUnit(@Nullable BigDecimal number, String unit) {
        return number == null ? "" : Quantity.grouped(number) + "\u00A0" + unit;
    }

    static CardBox strengths(List<FormulationRow> formulations) {
        var hint = formulations.isEmpty() ? "none in use yet" : "";
        var card = Cards.titled("Strengths in use", hint);
        if (!formulations.isEmpty()) {
            card.flush()
                    .with(Cards.lines(
                            formulations.stream().map(SubstanceFactsCard::line).toList()));
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
