package org.retort.stock.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.retort.platform.Outcome;
import org.retort.platform.ui.FormDialog;
import org.retort.platform.ui.Notices;
import org.retort.stock.ContainerRow;
import org.retort.stock.MadeUp;
import org.retort.stock.MakingUp;
import org.retort.stock.Neighbours;
import org.retort.stock.Places;
import org.springframework.stereotype.Component;

/// Making a weaker solution from what stands in one container: the plan first, then the bottle and its label.
@Component
class MakeUpDialogs {

    private final MakingUp making;
    private final Places places;
    private final Neighbours neighbours;
    private final Clock clock;

    MakeUpDialogs(MakingUp making, Places places, Neighbours neighbours, Clock clock) {
        this.making = making;
        this.places = places;
        this.neighbours = neighbours;
        this.clock = clock;
    }

    void open(ContainerRow from, Runnable changed) {
        var form = new MakeUpForm(from, making, places, neighbours, LocalDate.now(clock));
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
