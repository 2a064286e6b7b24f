package org.retort.assessments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.retort.assessments.TemplateDetail;
import org.retort.assessments.TemplateRow;
import org.retort.assessments.Templates;
import org.retort.platform.Dates;
import org.retort.platform.ui.CardBox;
import org.retort.platform.ui.Cards;

/// All versions of a template, each to be opened and compared with the one shown.
final class VersionsCard {

    private VersionsCard() {}

    static CardBox of(TemplateDetail shown, List<TemplateRow> versions, Templates templates, Clock clock) {
        var today = LocalDate.now(clock);
        var lines = versions.stream()
                .map(row -> {
                    var name = new Anchor(AssessmentsNavigation.route(row.id()), "Version " + row.number());
                    var mark = States.of(row, today);
                    return row.id().equals(shown.row().id())
                            ? Cards.line(name, approved(row), mark)
                            : Cards.line(name, approved(row), mark, compare(shown.row(), row, templates));
                })
                .toList();
        return Cards.titled("Versions").flush().with(Cards.lines(lines));
    }

    private static Button compare(TemplateRow shown, TemplateRow other, Templates templates) {
        var older = shown.number() < other.number() ? shown : other;
        var newer = older == shown ? other : shown;
        var button = new Button(
                "Compare",
                _ -> CompareDialog.of(older, newer, templates.compare(older.id(), newer.id()))
                        .open());
        button.setAriaLabel("Compare version %d with version %d".formatted(older.number(), newer.number()));
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private static String approved(TemplateRow row) {
        return row.approver() == null || row.approvedOn() == null
                ? ""
                : "%s, %s".formatted(row.approver(), Dates.day(row.approvedOn()));
    }
}
