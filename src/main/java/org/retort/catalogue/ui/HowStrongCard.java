package org.retort.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.Answer;
import org.retort.catalogue.FormulationRow;
import org.retort.catalogue.Strip;
import org.retort.catalogue.Strips;
import org.retort.hazards.Ppe;
import org.retort.hazards.Restricted;
import org.retort.platform.ui.CardBox;
import org.retort.platform.ui.Cards;
import org.retort.platform.ui.NoteBox;
import org.retort.platform.ui.StrengthField;
import org.retort.quantity.Strength;
import org.retort.quantity.StrengthUnit;

/// The one picture: how strong, how dangerous. A strip with a handle, a field to type, and what is said at that
/// strength.
final class HowStrongCard {

    private final String name;
    private final List<FormulationRow> held;
    private final @Nullable Strips strips;
    private final SerializableConsumer<@Nullable Strength> chosen;
    private final StrengthStrip picture = new StrengthStrip();
    private final StrengthField field;
    private final Div now = new Div();
    private @Nullable StrengthUnit shown;

    /// @param chosen what follows a choice; null stands for as supplied
    HowStrongCard(
            String name,
            List<FormulationRow> held,
            @Nullable Strips strips,
            SerializableConsumer<@Nullable Strength> chosen) {
        this.name = name;
        this.held = held;
        this.strips = strips;
        this.chosen = chosen;
        field = strips == null
                ? new StrengthField("Strength")
                : new StrengthField("Strength", strips.units().toArray(StrengthUnit[]::new));
    }

    CardBox card() {
        var supplied = new Button("As supplied", _ -> chosen.accept(null));
        now.addClassName("how-strong-now");
        now.getElement().setAttribute("aria-live", "polite");
        if (strips == null) {
            return Cards.titled("What it may do").with(now);
        }
        field.addClassName("how-strong-field");
        field.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                chosen.accept(change.getValue());
            }
        });
        picture.onChoice(choice -> {
            if (shown != null) {
                chosen.accept(new Strength(choice.value(), shown));
            }
        });
        var card = Cards.titled("How strong, how dangerous", "in water at 20 °C", field, supplied);
        card.addClassName("how-strong");
        return card.with(picture, now);
    }

    /// Draws the strip in the unit of the answer, puts the handle there, and says what holds.
    void show(Answer answer) {
        var strength = answer.strength();
        if (strips != null) {
            draw(strength == null ? strips.units().getFirst() : strength.unit());
            field.setValue(strength);
            picture.choose(strength == null ? null : strength.value());
        }
        now.removeAll();
        now.add(said(answer), new ClassificationPanel(answer.classified().classification()));
        now.add(protection(answer));
        answer.classified().remarks().forEach(remark -> now.add(quiet(remark)));
        answer.law().forEach(law -> now.add(law(law)));
    }

    /// What to wear at this strength, and why.
    private static Component protection(Answer answer) {
        var all = new Div(
                quiet("Protection that follows, " + Ppe.CONFIDENCE + ":"),
                new ProtectionList(answer.classified().classification()));
        all.addClassName("how-strong-protection");
        return all;
    }

    /// What the law says, loud where it speaks of this strength.
    static Component law(Restricted law) {
        var words = "%s (%s)".formatted(law.sentence(), law.source());
        return law.applies() ? NoteBox.ask(law.word() + ".", words) : quiet(words);
    }

    private void draw(StrengthUnit unit) {
        if (strips != null && unit != shown && strips.units().contains(unit)) {
            shown = unit;
            picture.show(StripDrawing.of(name, strips, unit, held));
        }
    }

    /// `0.4 mol/dm³ = 1.6 % w/w. From 0.51 mol/dm³: Skin Corr. 1B.`
    private Component said(Answer answer) {
        var strength = answer.strength();
        var percent = answer.classified().massPercent();
        var said = strength == null ? "As supplied" : strength.label();
        if (percent != null && (strength == null || strength.unit() != StrengthUnit.PERCENT_W_W)) {
            said += " = " + StripDrawing.percent(Percents.shown(percent)) + " w/w";
        }
        return quiet(said + "." + next(strength));
    }

    private String next(@Nullable Strength strength) {
        if (strength == null || strips == null || shown != strength.unit()) {
            return "";
        }
        return strips.in(shown).bands().stream()
                .filter(band -> band.from().compareTo(strength.value()) > 0)
                .findFirst()
                .map(band -> " Next band up, from %s: %s."
                        .formatted(new Strength(band.from(), strength.unit()).label(), heading(band)))
                .orElse("");
    }

    private static String heading(Strip.Stretch band) {
        return StripDrawing.title(band.classification());
    }

    static Span quiet(String text) {
        var line = new Span(text);
        line.addClassName("how-strong-said");
        return line;
    }
}
