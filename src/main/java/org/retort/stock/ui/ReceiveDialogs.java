package org.retort.stock.ui;

import com.vaadin.flow.function.SerializableConsumer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.retort.catalogue.Formulations;
import org.retort.catalogue.SubstanceCatalogue;
import org.retort.catalogue.Suppliers;
import org.retort.labels.CodeKind;
import org.retort.labels.LabelCode;
import org.retort.labels.LabelCodes;
import org.retort.platform.Outcome;
import org.retort.platform.ui.FormDialog;
import org.retort.platform.ui.Notices;
import org.retort.stock.ContainerId;
import org.retort.stock.ContainerRow;
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
    private final LabelCodes codes;
    private final Clock clock;

    ReceiveDialogs(
            Receiving receiving,
            Stock stock,
            Formulations formulations,
            SubstanceCatalogue substances,
            Suppliers suppliers,
            Places places,
            LabelCodes codes,
            Clock clock) {
        this.receiving = receiving;
        this.stock = stock;
        this.formulations = formulations;
        this.substances = substances;
        this.suppliers = suppliers;
        this.places = places;
        this.codes = codes;
        this.clock = clock;
    }

    void open(Runnable changed) {
        open((SerializableConsumer<List<ContainerId>>) received -> {
            changed.run();
            offerLabels(received);
        });
    }

    /// For a container that carries a code already, which was printed ahead.
    void open(LabelCode stuckOn, Runnable changed) {
        open((SerializableConsumer<List<ContainerId>>) received -> {
            codes.claim(stuckOn, CodeKind.CONTAINER, received.getFirst().value())
                    .refusal()
                    .ifPresentOrElse(
                            Notices::error, () -> Notices.success("Received; %s is on it.".formatted(stuckOn.label())));
            changed.run();
        });
    }

    private void open(SerializableConsumer<List<ContainerId>> then) {
        var form = new ReceiveForm(substances, suppliers, places, LocalDate.now(clock));
        var dialog = new FormDialog<>("Receive", form, "Receive", () -> receive(form)).wide();
        form.fields().forEach(dialog::field);
        dialog.onDone(then);
        dialog.open();
    }

    private Outcome<List<ContainerId>> receive(ReceiveForm form) {
        return switch (form.substance()) {
            case Outcome.Refused<?> no -> no.as();
            case Outcome.Done<?> _ ->
                switch (formulations.of(form.chosenSubstance(), form.chosenForm(), form.chosenStrength())) {
                    case Outcome.Refused<?> no -> no.as();
                    case Outcome.Done<?>(var formulation) ->
                        switch (form.read((org.retort.catalogue.FormulationId) formulation)) {
                            case Outcome.Refused<?> no -> no.as();
                            case Outcome.Done<org.retort.stock.NewContainers>(var wanted) -> receiving.receive(wanted);
                        };
                };
        };
    }

    private void offerLabels(List<ContainerId> received) {
        var codes =
                stock.rows(received).values().stream().map(ContainerRow::code).toList();
        Notices.success(
                received.size() == 1 ? "Received 1 container." : "Received %d containers.".formatted(received.size()));
        Labelling.print(codes);
    }
}
