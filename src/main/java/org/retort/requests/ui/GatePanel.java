package org.retort.requests.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Locale;
import java.util.Optional;
import org.retort.platform.ui.StatusMark;
import org.retort.requests.gate.Fix;
import org.retort.requests.gate.GateAnswer;
import org.retort.requests.gate.GateFinding;
import org.retort.requests.gate.Level;

/// What the gate says, gravest first, each with its nearest fixes, and the button that opens when nothing stops.
class GatePanel extends Aside {

    private final Div head = new Div();
    private final Div findings = new Div();
    private final Paragraph why = new Paragraph();
    private final Button send;
    private final SerializableConsumer<Fix> mend;

    GatePanel(String verb, SerializableConsumer<Fix> mend, Runnable sending) {
        this.mend = mend;
        this.send = new Button(verb, _ -> sending.run());
        addClassNames("card", "gate");
        getElement().setAttribute("aria-label", "Can it go ahead?");
        head.addClassName("gate-head");
        head.getElement().setAttribute("aria-live", "polite");
        findings.addClassName("gate-findings");
        why.addClassName("gate-why");
        why.setId("gate-why");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClassName("gate-send");
        send.getElement().setAttribute("aria-describedby", "gate-why");
        var foot = new Div(send, why);
        foot.addClassName("gate-foot");
        add(head, findings, foot);
        nothingYet();
    }

    void nothingYet() {
        head.removeAll();
        head.add(new H2("Choose a practical"));
        findings.removeAll();
        send.setEnabled(false);
        why.setText("Then you see here whether it can go ahead.");
    }

    void show(GateAnswer answer) {
        head.removeAll();
        var words = new Div(new H2(heading(answer)), new Span(answer.counts()));
        head.add(words, verdict(answer).pill());
        findings.removeAll();
        answer.findings().forEach(finding -> findings.add(line(finding)));
        send.setEnabled(answer.open());
        why.setText(answer.open() ? whatHappens(answer) : answer.whyShut() + " Nothing typed is lost.");
    }

    /// Why it cannot be sent as it stands; empty when it can.
    Optional<String> whyShut() {
        return send.isEnabled() ? Optional.empty() : Optional.of(why.getText());
    }

    private static StatusMark verdict(GateAnswer answer) {
        if (!answer.open()) {
            return StateMark.of(Level.STOP, "STOP");
        }
        return answer.count(Level.ASK) > 0 ? StateMark.of(Level.ASK, "ASK") : StateMark.of(Level.FINE, "FINE");
    }

    private static String heading(GateAnswer answer) {
        var stops = answer.count(Level.STOP);
        if (stops > 0) {
            return stops == 1 ? "Not yet: one thing stops this" : "Not yet: %d things stop this".formatted(stops);
        }
        var asks = answer.count(Level.ASK);
        return asks == 0
                ? "All is well"
                : asks == 1 ? "Yes, with one thing to settle" : "Yes, with %d things to settle".formatted(asks);
    }

    private static String whatHappens(GateAnswer answer) {
        return answer.count(Level.ASK) == 0
                ? "The prep room sees it at once. You see each step here."
                : "The prep room sees it at once, with what is still to settle.";
    }

    private Component line(GateFinding finding) {
        var sentence = new Div(finding.sentence());
        sentence.addClassName("gate-sentence");
        var body = new Div();
        if (finding.level() == Level.FINE) {
            var rule = new Span(finding.rule());
            rule.addClassName("gate-rule");
            body.add(rule, new Span(" " + finding.sentence()));
        } else {
            body.add(sentence);
            if (!finding.detail().isBlank()) {
                body.add(new Div(finding.detail().strip()));
            }
        }
        if (!finding.fixes().isEmpty()) {
            var fixes = new Div(finding.fixes().stream().map(this::button).toArray(Component[]::new));
            fixes.addClassName("gate-fixes");
            body.add(fixes);
        }
        var line = new Div(StateMark.glyph(finding.level()).create(), body);
        line.addClassNames("gate-line", "gate-" + finding.level().name().toLowerCase(Locale.ROOT));
        return line;
    }

    private Button button(Fix fix) {
        return new Button(fix.label(), _ -> mend.accept(fix));
    }
}
