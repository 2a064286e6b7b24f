package org.retort.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.DecisionKind;
import org.retort.catalogue.StatedHazard;
import org.retort.catalogue.SubstanceDecisionRow;
import org.retort.platform.Dates;
import org.retort.platform.ui.CardBox;
import org.retort.platform.ui.Cards;

/// What people of the school decided about the facts of a substance, the latest first; what no longer counts stays.
final class DecisionsCard {

    private DecisionsCard() {}

    /// @param withdraw what the button of a decision that counts does; null for who may not decide
    static CardBox of(
            List<SubstanceDecisionRow> history, @Nullable SerializableConsumer<SubstanceDecisionRow> withdraw) {
        var card = Cards.titled("History of decisions", history.isEmpty() ? "none yet" : "");
        if (!history.isEmpty()) {
            var withdrawn = withdrawn(history);
            card.flush()
                    .with(Cards.lines(history.stream()
                            .map(row -> line(row, withdrawn, withdraw))
                            .toList()));
        }
        return card;
    }

    private static Set<Integer> withdrawn(List<SubstanceDecisionRow> history) {
        return history.stream()
                .map(SubstanceDecisionRow::withdraws)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Div line(
            SubstanceDecisionRow row,
            Set<Integer> withdrawn,
            @Nullable SerializableConsumer<SubstanceDecisionRow> withdraw) {
        var counts = row.kind() != DecisionKind.WITHDRAWN && !withdrawn.contains(row.number());
        var detail = "%s · %s · no. %d".formatted(row.decidedBy(), Dates.day(row.dated()), row.number());
        if (withdrawn.contains(row.number())) {
            detail += " · withdrawn";
        }
        if (!row.milderBecause().isEmpty()) {
            detail += " · milder because " + row.milderBecause();
        }
        return counts && withdraw != null
                ? Cards.line(what(row), detail, button(row, withdraw))
                : Cards.line(what(row), detail);
    }

    private static Button button(SubstanceDecisionRow row, SerializableConsumer<SubstanceDecisionRow> withdraw) {
        var button = new Button("Withdraw", _ -> withdraw.accept(row));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel("Withdraw no. " + row.number());
        return button;
    }

    private static Component what(SubstanceDecisionRow row) {
        var from = row.from();
        var said = switch (row.kind()) {
            case CONFIRMED -> "Confirmed against " + row.source();
            case BAND ->
                "Employer's band%s: %s. %s"
                        .formatted(from == null ? "" : " from " + from.label(), hazards(row), row.source());
            case SUPPLIER -> "Supplier: %s. %s".formatted(hazards(row), row.source());
            case WITHDRAWN -> "No. %d withdrawn: %s".formatted(row.withdraws(), row.source());
        };
        return new Span(said);
    }

    private static String hazards(SubstanceDecisionRow row) {
        return row.hazards().isEmpty()
                ? "not classified"
                : row.hazards().stream()
                        .map(row.kind() == DecisionKind.SUPPLIER ? StatedHazard::ofSupplierInWords : StatedHazard::line)
                        .collect(Collectors.joining("; "));
    }
}
