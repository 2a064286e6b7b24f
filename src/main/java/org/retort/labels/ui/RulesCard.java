package org.retort.labels.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.retort.platform.ReferenceRow;
import org.retort.platform.ReferenceTable;
import org.retort.platform.ui.Cards;

/// The rules that hazard labels are drawn by, each with who says so and how sure that is.
class RulesCard extends Div {

    private static final long serialVersionUID = 1L;

    RulesCard() {
        var list = new UnorderedList();
        ReferenceTable.rows("label-rules.csv").forEach(rule -> list.add(new ListItem(sentence(rule))));
        var card = Cards.titled("What hazard labels keep to");
        card.with(list);
        add(card);
    }

    private static String sentence(ReferenceRow rule) {
        return "%s %s; %s, confidence %s."
                .formatted(rule.text("text"), rule.text("source"), rule.text("check"), rule.text("confidence"));
    }
}
