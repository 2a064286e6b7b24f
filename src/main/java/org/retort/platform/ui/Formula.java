package org.retort.platform.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/// A chemical formula with real subscripts: digits that follow a letter or a bracket are lowered.
public final class Formula extends Span {

    private Formula(String formula) {
        addClassName("formula");
        var plain = new StringBuilder();
        var lowered = new StringBuilder();
        for (var at = 0; at < formula.length(); at++) {
            var sign = formula.charAt(at);
            if (Character.isDigit(sign) && at > 0 && (!lowered.isEmpty() || lowers(formula.charAt(at - 1)))) {
                flush(plain);
                lowered.append(sign);
            } else {
                lower(lowered);
                plain.append(sign);
            }
        }
        lower(lowered);
        flush(plain);
    }

    /// `Na2CO3·10H2O`: the 10 is a count and stays on the line.
    public static Formula of(String formula) {
        return new Formula(formula);
    }

    private static boolean lowers(char before) {
        return Character.isLetter(before) || before == ')' || before == ']';
    }

    private void flush(StringBuilder plain) {
        if (!plain.isEmpty()) {
            add(new Text(plain.toString()));
            plain.setLength(0);
        }
    }

    private void lower(StringBuilder lowered) {
        if (!lowered.isEmpty()) {
            getElement().appendChild(new Element("sub").setText(lowered.toString()));
            lowered.setLength(0);
        }
    }
}
