package org.retort.requests.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import org.retort.people.CalledName;
import org.retort.platform.ui.EmptyState;
import org.retort.platform.ui.Glyph;
import org.retort.platform.ui.NarrowScreen;
import org.retort.platform.ui.StatusMark;
import org.retort.platform.ui.Tone;
import org.retort.requests.Day;
import org.retort.requests.RequestRow;
import org.retort.requests.RequestState;
import org.retort.requests.timetable.PeriodRow;

/// A day as a grid of rooms and periods with a card for each lesson; on a phone, a list by period.
class DayGrid extends Div {

    private final Day day;
    private final CardActions actions;
    private boolean phone;

    DayGrid(Day day, CardActions actions) {
        this.day = day;
        this.actions = actions;
        if (day.periods().isEmpty()) {
            add(new EmptyState(
                    "No periods yet", "An administrator enters the school's periods under Settings, Timetable."));
            return;
        }
        if (day.lessons().isEmpty()) {
            add(new EmptyState("No lessons need a kit on this day", nothing()));
            return;
        }
        desk();
        NarrowScreen.tell(this, this::fit);
    }

    private void fit(boolean toPhone) {
        if (toPhone && !phone) {
            phone();
        } else if (!toPhone && phone) {
            desk();
        }
        phone = toPhone;
    }

    private void desk() {
        removeAll();
        var grid = new Div();
        grid.addClassNames("day-grid", "day-grid-" + Math.min(8, day.periods().size()));
        grid.getElement().setAttribute("role", "group");
        grid.getElement().setAttribute("aria-label", "Lessons by room and period");
        heads(grid);
        day.rooms().forEach(room -> row(grid, room));
        add(grid, legend());
    }

    /// There is no room for a grid: one period after the other.
    private void phone() {
        removeAll();
        for (var period : day.periods()) {
            var lessons = day.rooms().stream()
                    .flatMap(room -> day.at(room.id(), period).stream())
                    .map(this::card)
                    .toList();
            if (!lessons.isEmpty()) {
                add(head(period));
                lessons.forEach(this::add);
            }
        }
    }

    private String nothing() {
        return day.tomorrow().lessons() == 0
                ? "Nothing is asked for on the next school day either. Requests appear here when teachers send them."
                : "The next school day has %d; use the arrow to go there."
                        .formatted(day.tomorrow().lessons());
    }

    private void heads(Div grid) {
        var corner = new Div();
        corner.addClassName("day-corner");
        grid.add(corner);
        day.periods().forEach(period -> grid.add(head(period)));
    }

    private Component head(PeriodRow period) {
        var now = actions.isNow(period);
        var name = new H2(now ? period.name() + " · now" : period.name());
        var head = new Div(name, new Span(period.times()));
        head.addClassName("day-period");
        head.setClassName("day-period-now", now);
        return head;
    }

    private void row(Div grid, Day.Room room) {
        var name = new Div(room.name());
        name.addClassName("day-room");
        grid.add(name);
        for (var period : day.periods()) {
            var lessons = day.at(room.id(), period);
            var cell = new Div(lessons.stream().map(this::card).toArray(Component[]::new));
            cell.addClassName("day-cell");
            cell.setClassName("day-cell-empty", lessons.isEmpty());
            grid.add(cell);
        }
    }

    private Component card(RequestRow lesson) {
        var title = new Div(lesson.title());
        title.addClassName("lesson-title");
        var who = new Div("%s · %s".formatted(lesson.groupCode(), new CalledName(lesson.teacherName()).brief()));
        who.addClassName("lesson-words");
        var where = new Div(lesson.roomName());
        where.addClassNames("lesson-words", "lesson-where");
        var card = new Article(StateMark.of(lesson.state()), title, who, where, third(lesson));
        card.addClassName("lesson-card");
        card.setClassName("lesson-past", lesson.state() == RequestState.CLOSED);
        card.setClassName("lesson-clash", day.clashes(lesson));
        card.setClassName("lesson-next", actions.isNext(lesson));
        actions.of(lesson).ifPresent(card::add);
        return card;
    }

    private Component third(RequestRow lesson) {
        if (day.clashes(lesson)) {
            var clash = new Div(StatusMark.of("clash", Tone.ASK, Glyph.CLASH));
            clash.addClassName("lesson-words");
            return clash;
        }
        var sharing = new Div(lesson.sharing());
        sharing.addClassName("lesson-words");
        return sharing;
    }

    private static Component legend() {
        var legend = new Div();
        legend.addClassName("day-legend");
        legend.getElement().setAttribute("aria-hidden", "true");
        for (var state : RequestState.values()) {
            if (state.inHand() && state != RequestState.NOT_USED
                    || state == RequestState.SUBMITTED
                    || state == RequestState.QUERIED
                    || state == RequestState.CLOSED) {
                legend.add(StateMark.of(state));
            }
        }
        return legend;
    }
}
