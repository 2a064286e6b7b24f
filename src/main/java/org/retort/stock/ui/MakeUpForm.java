package org.retort.stock.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.Form;
import org.retort.platform.Outcome;
import org.retort.platform.ui.DayField;
import org.retort.platform.ui.NoteBox;
import org.retort.platform.ui.QuantityField;
import org.retort.platform.ui.StrengthField;
import org.retort.platform.ui.WholeNumberField;
import org.retort.quantity.Quantity;
import org.retort.quantity.Strength;
import org.retort.quantity.Unit;
import org.retort.stock.ContainerRow;
import org.retort.stock.MakeUp;
import org.retort.stock.MakeUpOrder;
import org.retort.stock.MakeUpPlan;
import org.retort.stock.MakingUp;
import org.retort.stock.NeighbourWarning;
import org.retort.stock.Neighbours;
import org.retort.stock.PlaceId;
import org.retort.stock.Places;

/// How strong, how much and where to; beneath it the plan as it stands, step by step.
class MakeUpForm extends FormLayout {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_LIFE_DAYS = 90;

    private final UUID operation = UUID.randomUUID();
    private final transient ContainerRow from;
    private final transient MakingUp making;
    private final transient Neighbours neighbours;
    private final StrengthField strength = new StrengthField("Strength wanted");
    private final QuantityField volume = new QuantityField("Volume wanted", Unit.CM3, Unit.DM3);
    private final WholeNumberField bottles = new WholeNumberField("Into how many bottles", 1, 200);
    private final PlaceBox place;
    private final DayField useBy = new DayField("Use by");
    private final NeighbourNote note = new NeighbourNote();
    private final Div plan = new Div();

    MakeUpForm(ContainerRow from, MakingUp making, Places places, Neighbours neighbours, LocalDate today) {
        this.from = from;
        this.making = making;
        this.neighbours = neighbours;
        this.place = new PlaceBox("Where it will stand", places);
        setAutoResponsive(true);
        volume.setValue(Quantity.of(1, Unit.DM3));
        bottles.setValue(1);
        bottles.setStepButtonsVisible(true);
        useBy.setValue(today.plusDays(USUAL_LIFE_DAYS));
        strength.addValueChangeListener(_ -> showPlan());
        volume.addValueChangeListener(_ -> showPlan());
        place.addValueChangeListener(_ -> showPlan());
        add(strength, volume, place, useBy, bottles, note, plan);
        setColspan(note, 2);
        setColspan(plan, 2);
        setColspan(place, 2);
    }

    /// Asks for so much of this strength to begin with.
    void wish(@Nullable Strength wanted, Quantity amount) {
        volume.setValue(amount);
        strength.setValue(wanted);
    }

    Map<String, Component> fields() {
        var fields = new LinkedHashMap<String, Component>();
        fields.put("strength", strength);
        fields.put("volume", volume);
        fields.put("place", place);
        fields.put("useBy", useBy);
        fields.put("bottles", bottles);
        return fields;
    }

    Outcome<MakeUpOrder> read() {
        if (strength.getValue() == null) {
            return Outcome.refused("strength", "Say how strong it is to be.");
        }
        if (volume.getValue() == null) {
            return Outcome.refused("volume", "Say how much is to be made.");
        }
        if (place.chosen().isEmpty()) {
            return Outcome.refused("place", "Choose where it will stand.");
        }
        return Outcome.done(new MakeUpOrder(
                operation,
                wish(),
                place.chosen().orElseThrow(),
                bottles.getValue() == null ? 1 : bottles.getValue(),
                useBy.getValue(),
                null));
    }

    private MakeUp wish() {
        return new MakeUp(from.id(), strength.getValue(), volume.getValue());
    }

    private void showPlan() {
        plan.removeAll();
        note.show(List.of());
        if (strength.getValue() == null || volume.getValue() == null) {
            return;
        }
        switch (making.plan(wish())) {
            case Outcome.Refused<MakeUpPlan> no -> plan.add(NoteBox.stop("This cannot be made.", no.reason()));
            case Outcome.Done<MakeUpPlan>(var made) -> {
                plan.add(new MakeUpPlanPanel(made));
                place.chosen().ifPresent(to -> note.show(beside(to, made)));
            }
        }
    }

    private List<NeighbourWarning> beside(PlaceId to, MakeUpPlan made) {
        return neighbours.at(to, made.made().substance(), Form.SOLUTION, made.strength());
    }
}
