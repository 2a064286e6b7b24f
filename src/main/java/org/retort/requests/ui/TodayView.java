package org.retort.requests.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.retort.people.Role;
import org.retort.platform.Dates;
import org.retort.platform.Outcome;
import org.retort.platform.ui.DownloadButton;
import org.retort.platform.ui.Icons;
import org.retort.platform.ui.Notices;
import org.retort.platform.ui.PageHeader;
import org.retort.platform.ui.TodayCard;
import org.retort.requests.Day;
import org.retort.requests.DayBoard;
import org.retort.requests.DaySheet;
import org.retort.requests.Preparing;
import org.retort.requests.RequestBook;
import org.retort.requests.RequestState;
import org.retort.requests.RequestsNavigation;
import org.retort.requests.timetable.Timetable;

/// What this person must do today: the lessons by period and room for a technician, one's own for a teacher, and the
/// cards that other rooms lay beside them.
@Route("")
@PageTitle("Today · Retort")
@Menu(order = 0, icon = "icons/today.svg", title = "Today")
@PermitAll
class TodayView extends Div implements BeforeEnterObserver {

    private static final DateTimeFormatter HEADING = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

    private final DayBoard board;
    private final RequestBook book;
    private final Preparing preparing;
    private final Timetable timetable;
    private final DaySheet sheet;
    private final List<TodayCard> cards;
    private final Clock clock;
    private LocalDate date = LocalDate.EPOCH;

    TodayView(
            DayBoard board,
            RequestBook book,
            Preparing preparing,
            Timetable timetable,
            DaySheet sheet,
            List<TodayCard> cards,
            Clock clock) {
        this.board = board;
        this.book = book;
        this.preparing = preparing;
        this.timetable = timetable;
        this.sheet = sheet;
        this.cards =
                cards.stream().sorted(Comparator.comparingInt(TodayCard::order)).toList();
        this.clock = clock;
        addClassName("today");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        date = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("day")
                .flatMap(Dates::parse)
                .orElseGet(() -> timetable.days().onOrAfter(LocalDate.now(clock)));
        show();
    }

    private void show() {
        var mine = Role.TEACHER.isHeld() && !Role.TECHNICIAN.isHeld();
        var day = mine ? board.mine(date) : board.day(date);
        var subtitle = mine ? TodayWords.mine(day, clock) : TodayWords.subtitle(day, clock);
        removeAll();
        var middle = new Div();
        middle.addClassName("today-middle");
        if (Role.TECHNICIAN.isHeld()) {
            day.clashes().forEach(clash -> middle.add(new ClashNote(clash, this::settle)));
            middle.add(new DayGrid(day, new CardActions(day, preparing, clock, this::after)));
        }
        if (Role.TEACHER.isHeld()) {
            middle.add(new TeacherWeek(book, date, mine));
        }
        var rail = new Div(rail(day).toArray(Component[]::new));
        rail.addClassName("today-rail");
        var both = new Div(middle, rail);
        both.addClassName("today-body");
        add(new PageHeader(HEADING.format(date), subtitle, navigation(day)), both);
        if (middle.getChildren().findAny().isEmpty()) {
            middle.add(new DayOverview(day));
        }
    }

    private List<Component> rail(Day day) {
        var rail = new ArrayList<Component>();
        if (Role.TECHNICIAN.isHeld()) {
            rail.add(new ToMakeCard(day).card());
        }
        cards.forEach(card -> card.card(date).ifPresent(rail::add));
        return rail;
    }

    private Component[] navigation(Day day) {
        var days = timetable.days();
        var back = day("Previous day", Icons.LEFT, days.plus(date, -1));
        var next = day("Next day", Icons.RIGHT, days.next(date));
        var today = new Anchor("", "Today");
        today.addClassName("button-link");
        var all = new ArrayList<Component>(List.of(back, today, next));
        if (Role.TECHNICIAN.isHeld() && !day.lessons().isEmpty()) {
            var pick = new Anchor(RequestsNavigation.pickList(date), "Pick list");
            pick.addClassNames("button-link", "button-link-primary");
            var shown = date;
            all.add(new DownloadButton("Day sheet", () -> "day-sheet-" + shown + ".pdf", () -> sheet.pdf(shown))
                    .inNewTab());
            all.add(pick);
        }
        return all.toArray(Component[]::new);
    }

    private static Component day(String label, Icons icon, LocalDate to) {
        var button = new Button(icon.create(), _ -> UI.getCurrent().navigate(TodayView.class, DayParameter.of(to)));
        button.setAriaLabel(label);
        button.addClassName("icon-button");
        return button;
    }

    private void settle(Day.Move move) {
        var lesson = move.lesson();
        if (lesson.room() != null) {
            after(preparing.move(lesson.id(), date, move.to().id(), lesson.room()));
        }
    }

    private void after(Outcome<RequestState> outcome) {
        outcome.refusal().ifPresent(Notices::error);
        show();
    }
}
