package org.retort.stock.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.retort.catalogue.FormulationId;
import org.retort.catalogue.Formulations;
import org.retort.platform.Outcome;
import org.retort.platform.ui.FormDialog;
import org.retort.platform.ui.Notices;
import org.retort.quantity.Quantity;
import org.retort.stock.ContainerRow;
import org.retort.stock.MadeUp;
import org.retort.stock.MakingUp;
import org.retort.stock.Neighbours;
import org.retort.stock.Places;
import org.retort.stock.Stock;
import org.retort.stock.StockAvailability;
import org.springframework.stereotype.Component;

/// Making a weaker solution from what stands in one container: the plan first, then the bottle and its label.
@Component
class MakeUpDialogs {

    private final Stock stock;
    private final StockAvailability availability;
    private final Formulations formulations;
    private final MakingUp making;
    private final Places places;
    private final Neighbours neighbours;
    private final Clock clock;

    MakeUpDialogs(
            Stock stock,
            StockAvailability availability,
            Formulations formulations,
            MakingUp making,
            Places places,
            Neighbours neighbours,
            Clock clock) {
        this.stock = stock;
        this.availability = availability;
        this.formulations = formulations;
        this.making = making;
        this.places = places;
        this.neighbours = neighbours;
        this.clock = clock;
    }

    void open(ContainerRow from, Runnable changed) {
        open(from, form(from), changed);
    }

    /// From the best container of something stronger; says so where there is none.
    void open(FormulationId wanted, Quantity volume, Runnable changed) {
        var target = formulations.row(wanted);
        availability.strongerOf(wanted).stream()
                .findFirst()
                .flatMap(candidate -> stock.find(candidate.id()))
                .ifPresentOrElse(
                        from -> {
                            var form = form(from);
                            form.wish(target.strength(), volume);
                            open(from, form, changed);
                        },
                        () -> Notices.error(
                                "Nothing that %s could be made from stands in the store.".formatted(target.label())));
    }

    private MakeUpForm form(ContainerRow from) {
        return new MakeUpForm(from, making, places, neighbours, LocalDate.now(clock));
    }

    private void open(ContainerRow from, MakeUpForm form, Runnable changed) {
        var dialog = new FormDialog<>("Make up from " + from.label(), form, "Make", () -> make(form)).wide();
        form.fields().forEach(dialog::field);
        dialog.onDone(made -> {
            changed.run();
            Notices.success("Made, with the code %s.".formatted(made.code().label()));
            Labelling.print(List.of(made.code()));
        });
        dialog.open();
    }

    private Outcome<MadeUp> make(MakeUpForm form) {
        return switch (form.read()) {
            case Outcome.Refused<?> no -> no.as();
            case Outcome.Done<org.retort.stock.MakeUpOrder>(var order) -> making.make(order);
        };
    }
}
