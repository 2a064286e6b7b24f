package org.retort.requests.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.UUID;
import org.retort.people.Role;
import org.retort.platform.Dates;
import org.retort.platform.ui.Cards;
import org.retort.platform.ui.DetailSection;
import org.retort.practicals.PracticalId;
import org.retort.requests.RequestBook;
import org.retort.requests.RequestRow;
import org.retort.requests.RequestsNavigation;

/// On the page of a practical: ask for its kit, and who asked before.
@org.springframework.stereotype.Component
class AskForPractical implements DetailSection {

    private final RequestBook book;

    AskForPractical(RequestBook book) {
        this.book = book;
    }

    @Override
    public String subject() {
        return "practical";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> section(UUID subjectId) {
        var practical = new PracticalId(subjectId);
        var rows = book.ofPractical(practical);
        if (!Role.TEACHER.isHeld() && rows.isEmpty()) {
            return Optional.empty();
        }
        var actions = Role.TEACHER.isHeld() ? new Component[] {ask(practical)} : new Component[0];
        var card = Cards.titled("Requests", actions).flush();
        card.addClassName("ask-for-practical");
        return Optional.of(
                rows.isEmpty()
                        ? card.with(new Span("Nobody has asked for it yet."))
                        : card.with(Cards.lines(
                                rows.stream().map(AskForPractical::line).toList())));
    }

    private static Component ask(PracticalId practical) {
        var link = new Anchor(RequestsNavigation.ask(practical), "Ask for this");
        link.addClassNames("button-link", "button-link-primary");
        return link;
    }

    static Component line(RequestRow row) {
        return Cards.line(
                new Anchor(RequestsNavigation.open(row.id()), row.date() == null ? "Request" : Dates.day(row.date())),
                row.where(),
                StateMark.of(row.state()));
    }
}
