package org.retort.stock.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.retort.catalogue.Formulations;
import org.retort.catalogue.SubstanceCatalogue;
import org.retort.catalogue.Suppliers;
import org.retort.labels.LabelCode;
import org.retort.platform.Outcome;
import org.retort.platform.ui.FormDialog;
import org.retort.platform.ui.Notices;
import org.retort.stock.ContainerId;
import org.retort.stock.ContainerRow;
import org.retort.stock.NeighbourWarning;
import org.retort.stock.Neighbours;
import org.retort.stock.NewContainers;
import org.retort.stock.PlaceId;
import org.retort.stock.Places;
import org.retort.stock.Receiving;
import org.retort.stock.Stock;
import org.springframework.stereotype.Component;

/// Goods-in: asks what came and puts it on a shelf, then offers the labels.
@Component
class ReceiveDialogs {

    private final Receiving receiving;
    private final Stock stock;
    private final Formulations formulations;
    private final SubstanceCatalogue substances;
    private final Suppliers suppliers;
    private final Places places;
    private final Neighbours neighbours;
    private final Clock clock;

    ReceiveDialogs(
            Receiving receiving,
            Stock stock,
            Formulations formulations,
            SubstanceCatalogue substances,
            Suppliers suppliers,
            Places places,
            Neighbours neighbours,
            Clock clock) {
        this.receiving = receiving;
        this.stock = stock;
        this.formulations = formulations;
        this.substances = substances;
        this.suppliers = suppliers;
        this.places = places;
        this.neighbours = neighbours;
        this.clock = clock;
    }

    void open(Runnable changed) {
        var form = new ReceiveForm(substances, suppliers, places, LocalDate.now(clock));
        open("Receive", form, receiving::receive, received -> {
            changed.run();
            offerLabels(received);
        });
    }

    /// One container, which carries a code already that was printed ahead.
    void open(LabelCode spare, Runnable changed) {
        var form = new ReceiveForm(substances, suppliers, places, LocalDate.now(clock));
        form.onlyOne();
        open("Receive with label " + spare.label(), form, wanted -> receiving.receive(wanted, spare), _ -> {
            changed.run();
            Notices.success("Received 1 container.");
        });
    }

    private void open(String title, ReceiveForm form, Receive receive, SerializableConsumer<List<ContainerId>> done) {
        var note = new NeighbourNote();
        form.onPlacing(
                () -> note.show(form.placing().map(place -> beside(place, form)).orElse(List.of())));
        var dialog = new FormDialog<>(title, new Div(form, note), "Receive", () -> receive(form, receive)).wide();
        form.fields().forEach(dialog::field);
        dialog.onDone(done::accept);
        dialog.open();
    }

    private List<NeighbourWarning> beside(PlaceId place, ReceiveForm form) {
        return neighbours.at(place, form.chosenSubstance(), form.chosenForm(), form.chosenStrength());
    }

    private Outcome<List<ContainerId>> receive(ReceiveForm form, Receive receive) {
        return switch (form.substance()) {
            case Outcome.Refused<?> no -> no.as();
            case Outcome.Done<?> _ ->
                switch (formulations.of(form.chosenSubstance(), form.chosenForm(), form.chosenStrength())) {
                    case Outcome.Refused<?> no -> no.as();
                    case Outcome.Done<?>(var formulation) ->
                        switch (form.read((org.retort.catalogue.FormulationId) formulation)) {
                            case Outcome.Refused<?> no -> no.as();
                            case Outcome.Done<NewContainers>(var wanted) -> receive.apply(wanted);
                        };
                };
        };
    }

    private interface Receive extends SerializableFunction<NewContainers, Outcome<List<ContainerId>>> {}

    private void offerLabels(List<ContainerId> received) {
        var codes =
                stock.rows(received).values().stream().map(ContainerRow::code).toList();
        Notices.success(
                received.size() == 1 ? "Received 1 container." : "Received %d containers.".formatted(received.size()));
        Labelling.print(codes);
    }
}
