package org.retort.assessments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.retort.assessments.AssessmentDetail;
import org.retort.assessments.LessonChange;
import org.retort.assessments.OpenPoint;
import org.retort.assessments.SigningCheck;
import org.retort.people.Role;
import org.retort.platform.Actor;
import org.retort.platform.Dates;
import org.retort.platform.ui.CardBox;
import org.retort.platform.ui.Cards;
import org.retort.platform.ui.Facts;
import org.retort.platform.ui.Glyph;

/// Where the teacher signs; says what is still missing and why it is shut, and afterwards who signed.
final class SigningCard {

    private static final String FIT = "These controls fit this class and this room.";

    private final AssessmentDetail detail;
    private final ZoneId zone;
    private final SerializableConsumer<Set<OpenPoint>> sign;
    private final Button button = new Button("Sign assessment");
    private final Div hint = new Div();
    private final List<Checkbox> confirmations = new ArrayList<>();
    private final Map<OpenPoint, Checkbox> answers = new LinkedHashMap<>();

    SigningCard(AssessmentDetail detail, ZoneId zone, SerializableConsumer<Set<OpenPoint>> sign) {
        this.detail = detail;
        this.zone = zone;
        this.sign = sign;
    }

    CardBox card() {
        return detail.checks().isEmpty() ? signed() : open();
    }

    private CardBox signed() {
        var facts = new Facts();
        detail.signature()
                .ifPresent(signature -> facts.fact("By", signature.name())
                        .fact("On", Dates.moment(signature.at().atZone(zone))));
        var template = detail.content().template();
        if (template != null) {
            facts.fact("Template", "version %d".formatted(template.number()))
                    .fact("Approved", "%s, %s".formatted(template.approver(), Dates.day(template.approvedOn())));
        }
        var kept = LineTable.quiet("This is the copy that was signed. It cannot be changed; code %s."
                .formatted(detail.code().label()));
        return Cards.titled("Signed").with(facts, kept);
    }

    private CardBox open() {
        var card = Cards.titled("Sign for this lesson");
        card.addClassName("card-accent");
        detail.checks().forEach(check -> {
            card.with(line(check));
            if (check.template() != null) {
                card.with(new Anchor(AssessmentsNavigation.route(check.template()), "Open the template"));
            }
        });
        assessByHand(card);
        if (detail.readyToSign()) {
            confirm(card);
        } else {
            hint.setText("Opens when the points above are settled. Nothing you tick is lost.");
        }
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClassName("ra-sign");
        button.setDisableOnClick(true);
        button.addClickListener(_ -> {
            sign.accept(answered());
            button.setEnabled(true);
        });
        hint.addClassName("ra-quiet");
        update();
        return card.with(button, hint);
    }

    private void confirm(CardBox card) {
        if (!detail.changes().isEmpty()) {
            confirmations.add(new Checkbox("I have read what changed: " + changes()));
        }
        detail.content().openPoints().forEach(point -> answers.put(point, new Checkbox(point.answer())));
        confirmations.addAll(answers.values());
        confirmations.add(new Checkbox(FIT));
        confirmations.forEach(box -> {
            box.addValueChangeListener(_ -> update());
            card.with(box);
        });
        card.with(new Facts().fact("Signing as", Actor.required().displayName() + ", teacher"));
    }

    private Set<OpenPoint> answered() {
        return answers.entrySet().stream()
                .filter(answer -> answer.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private String changes() {
        return String.join(
                " ", detail.changes().stream().map(LessonChange::sentence).toList());
    }

    private void update() {
        var ticked = confirmations.stream().allMatch(Checkbox::getValue);
        button.setEnabled(detail.readyToSign() && ticked);
        if (detail.readyToSign()) {
            hint.setText(
                    ticked
                            ? "A copy of everything here is kept and cannot be changed. The kit can then be delivered."
                            : "Opens when you have ticked the boxes above.");
        }
    }

    private void assessByHand(CardBox card) {
        if (Role.SAFETY_LEAD.isHeld()) {
            detail.content()
                    .notAssessed()
                    .forEach(line -> card.with(new Anchor(
                            "formulations/" + line.formulation(), "Assess %s by hand".formatted(line.label()))));
        }
    }

    private static Div line(SigningCheck check) {
        var glyph = check.met() ? Glyph.FINE.create() : Glyph.STOP.create();
        var row = new Div(glyph, new Span(check.sentence()));
        row.addClassNames("ra-check", check.met() ? "tone-ok" : "tone-stop");
        return row;
    }
}
