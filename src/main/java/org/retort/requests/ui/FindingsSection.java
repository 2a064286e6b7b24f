package org.retort.requests.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.retort.platform.ui.Cards;
import org.retort.requests.gate.GateAnswer;

/// What the gate says of a request that was sent, for who decides about it.
class FindingsSection extends Div {

    FindingsSection(GateAnswer answer) {
        var lines = answer.findings().stream()
                .map(finding -> Cards.line(
                        new Span(finding.sentence()), finding.detail(), StateMark.of(finding.level(), finding.rule())))
                .toList();
        add(Cards.titled("Can it go ahead?", answer.counts()).flush().with(Cards.lines(lines)));
    }
}
