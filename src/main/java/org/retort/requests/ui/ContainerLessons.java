package org.retort.requests.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;
import org.retort.platform.ui.Cards;
import org.retort.platform.ui.DetailSection;
import org.retort.requests.RequestBook;

/// On the page of a bottle: the lessons it went out to.
@org.springframework.stereotype.Component
class ContainerLessons implements DetailSection {

    private final RequestBook book;

    ContainerLessons(RequestBook book) {
        this.book = book;
    }

    @Override
    public String subject() {
        return "container";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<Component> section(UUID subjectId) {
        var rows = book.withPicked(subjectId);
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Cards.titled("Lessons")
                        .flush()
                        .with(Cards.lines(
                                rows.stream().map(AskForPractical::line).toList())));
    }
}
