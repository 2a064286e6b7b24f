package org.retort.requests.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.Locale;
import org.retort.platform.Dates;
import org.retort.platform.ui.Cards;
import org.retort.requests.RequestDetail;

/// Every step of a request, the newest first: who, when, what, with what note.
class HistorySection extends Div {

    HistorySection(RequestDetail detail, ZoneId zone) {
        var lines = detail.events().reversed().stream()
                .map(event -> Cards.line(
                        new Span("%s by %s".formatted(capital(event.what()), event.by())),
                        "%s%s"
                                .formatted(
                                        Dates.moment(event.at().atZone(zone)),
                                        event.note().isBlank() ? "" : " · " + event.note())))
                .toList();
        add(Cards.titled("History").flush().with(Cards.lines(lines)));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.UK) + word.substring(1);
    }
}
