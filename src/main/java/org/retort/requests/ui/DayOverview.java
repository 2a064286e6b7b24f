package org.retort.requests.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.retort.platform.ui.Cards;
import org.retort.platform.ui.EmptyState;
import org.retort.requests.Day;
import org.retort.requests.RequestsNavigation;

/// The lessons of the day for somebody who neither prepares nor teaches them.
class DayOverview extends Div {

    DayOverview(Day day) {
        if (day.lessons().isEmpty()) {
            add(new EmptyState(
                    "No practical lessons on this day", "Lessons appear here when teachers have asked for a kit."));
            return;
        }
        var lines = day.lessons().stream()
                .map(lesson -> Cards.line(
                        new Anchor(RequestsNavigation.open(lesson.id()), lesson.title()),
                        lesson.where(),
                        StateMark.of(lesson.state())))
                .toList();
        add(Cards.titled("Lessons of the day", lines.size() + " in all").flush().with(Cards.lines(lines)));
    }
}
