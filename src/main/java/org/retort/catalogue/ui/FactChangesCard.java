package org.retort.catalogue.ui;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.retort.catalogue.SubstanceChangeRow;
import org.retort.platform.Dates;
import org.retort.platform.ui.CardBox;
import org.retort.platform.ui.Cards;

/// Who changed facts that hazards and storage hang on, the latest first, and why where it made something milder.
final class FactChangesCard {

    private FactChangesCard() {}

    static CardBox of(List<SubstanceChangeRow> history, ZoneId zone) {
        return Cards.titled("Changed facts")
                .flush()
                .with(Cards.lines(history.stream()
                        .map(row -> Cards.line(
                                new Span(row.what()),
                                "%s · %s%s"
                                        .formatted(
                                                row.changedBy(),
                                                Dates.day(LocalDate.ofInstant(row.recordedAt(), zone)),
                                                row.because().isEmpty() ? "" : " · milder because " + row.because())))
                        .toList()));
    }
}
