package org.retort.requests.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import java.util.UUID;
import org.retort.platform.ui.Cards;
import org.retort.platform.ui.DetailSection;
import org.retort.requests.RequestBook;
import org.retort.requests.RequestId;
import org.retort.requests.RequestRow;
import org.retort.requests.RequestState;
import org.retort.requests.RequestsNavigation;

/// On the page of an assessment: the request whose lesson it is of.
@org.springframework.stereotype.Component
class AssessedRequest implements DetailSection {

    private final RequestBook book;

    AssessedRequest(RequestBook book) {
        this.book = book;
    }

    @Override
    public String subject() {
        return "lesson";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> section(UUID subjectId) {
        return book.row(new RequestId(subjectId))
                .filter(row -> row.state() != RequestState.DRAFT)
                .map(AssessedRequest::card);
    }

    private static Component card(RequestRow row) {
        return Cards.titled("The request for this lesson")
                .flush()
                .with(Cards.line(
                        new Anchor(RequestsNavigation.open(row.id()), "Open the request"),
                        row.where(),
                        StateMark.of(row.state())));
    }
}
