package org.retort.scanning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.retort.labels.LabelCode;
import org.retort.labels.LabelCodes;
import org.retort.people.Role;
import org.retort.platform.Outcome;
import org.retort.platform.ui.ChoiceBox;
import org.retort.platform.ui.FormDialog;
import org.retort.platform.ui.NoteBox;
import org.retort.platform.ui.Notices;
import org.retort.scanning.spi.Claimable;

/// What the Scan page offers for a code that was printed ahead: what is it on?
@SpringComponent
class ClaimPanels {

    private static final int CHOICES = 50;

    private final LabelCodes codes;
    private final List<Claimable> kinds;

    ClaimPanels(LabelCodes codes, List<Claimable> kinds) {
        this.codes = codes;
        this.kinds = kinds.stream()
                .sorted(java.util.Comparator.comparing(Claimable::kind))
                .toList();
    }

    /// Whether who is signed in may print labels and say what a code is on: to offer it, not to guard it.
    static boolean mayHandle() {
        return Role.isAnyHeld(Role.TECHNICIAN, Role.ADMINISTRATOR);
    }

    /// @param claimed run when the code has been given to a thing
    Component panel(LabelCode code, Runnable claimed) {
        var panel = new Div(NoteBox.info(
                "%s is on nothing yet.".formatted(code.label()),
                mayHandle() ? "Say what you have stuck it on." : "A technician says what it is on by scanning it."));
        panel.addClassName("scan-result");
        if (mayHandle()) {
            var actions = new Div();
            actions.addClassName("scan-actions");
            kinds.forEach(kind -> {
                kind.fresh(code).ifPresent(fresh -> actions.add(freshLink(fresh)));
                actions.add(new Button(kind.label(), _ -> ask(kind, code, claimed)));
            });
            panel.add(actions);
        }
        return panel;
    }

    private static Anchor freshLink(Claimable.Fresh fresh) {
        var link = new Anchor(fresh.route(), fresh.label());
        link.addClassNames("button-link", "button-link-primary");
        return link;
    }

    private void ask(Claimable kind, LabelCode code, Runnable claimed) {
        var field = new ChoiceBox<Claimable.Choice>("What it is on");
        field.setItems(query -> kind.choices(query.getFilter().orElse(""), CHOICES).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        field.setItemLabelGenerator(Claimable.Choice::label);
        field.setPlaceholder("Type part of its name or code");
        new FormDialog<>(kind.label().replace("…", ""), field, "It is on this", () -> {
                    var choice = field.getValue();
                    return choice == null
                            ? Outcome.<org.retort.labels.CodeTarget>refused("target", "Choose what it is on.")
                            : codes.claim(code, kind.kind(), choice.target());
                })
                .field("target", field)
                .onDone(_ -> {
                    Notices.success("%s is on it now.".formatted(code.label()));
                    claimed.run();
                })
                .open();
    }
}
