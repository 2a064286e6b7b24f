package org.retort.requests.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.retort.platform.Outcome;
import org.retort.requests.Day;
import org.retort.requests.Preparing;
import org.retort.requests.RequestId;
import org.retort.requests.RequestRow;
import org.retort.requests.RequestState;
import org.retort.requests.RequestsNavigation;
import org.retort.requests.timetable.PeriodRow;

/// The one thing that a technician does next with a lesson, as the button of its card; the most urgent alone is filled.
class CardActions implements Serializable {

    private static final Set<RequestState> TO_DO =
            EnumSet.of(RequestState.SUBMITTED, RequestState.ACCEPTED, RequestState.PREPARED);

    private final transient Day day;
    private final transient Preparing preparing;
    private final transient Clock clock;
    private final SerializableConsumer<Outcome<RequestState>> after;
    private final transient @Nullable RequestId next;

    CardActions(Day day, Preparing preparing, Clock clock, SerializableConsumer<Outcome<RequestState>> after) {
        this.day = day;
        this.preparing = preparing;
        this.clock = clock;
        this.after = after;
        this.next = day.lessons().stream()
                .filter(lesson -> TO_DO.contains(lesson.state()) && lesson.period() != null && !isOver(lesson))
                .min(Comparator.comparingInt(
                        lesson -> lesson.period() == null ? 0 : lesson.period().position()))
                .map(RequestRow::id)
                .orElse(null);
    }

    boolean isNext(RequestRow lesson) {
        return lesson.id().equals(next);
    }

    boolean isNow(PeriodRow period) {
        return TodayWords.isNow(day, period, clock);
    }

    Optional<Component> of(RequestRow lesson) {
        var id = lesson.id();
        var button = switch (lesson.state()) {
            case SUBMITTED -> act("Accept", () -> preparing.accept(id));
            case QUERIED -> link("Read", RequestsNavigation.open(id));
            case ACCEPTED -> pick(lesson);
            case PREPARED -> act("Deliver", () -> preparing.deliver(id));
            case DELIVERED -> link(isOver(lesson) ? "Take back" : "Open", RequestsNavigation.open(id));
            case NOT_USED -> link("Put away", RequestsNavigation.open(id));
            case RETURNED -> act("Close", () -> preparing.close(id));
            case CLOSED -> link("Open", RequestsNavigation.open(id));
            case DRAFT, DECLINED, CANCELLED -> null;
        };
        if (button != null) {
            button.addClassName("lesson-action");
            button.getElement()
                    .setAttribute("aria-label", caption(button) + ": " + lesson.title() + " " + lesson.groupCode());
            if (isNext(lesson)) {
                fill(button);
            }
        }
        return Optional.ofNullable(button);
    }

    private Component pick(RequestRow lesson) {
        if (day.clashes(lesson)) {
            return link("Settle clash", RequestsNavigation.open(lesson.id()));
        }
        var lines = day.toPick().getOrDefault(lesson.id(), 0L);
        return lines == 0
                ? act("Prepared", () -> preparing.prepared(lesson.id()))
                : link(
                        "Pick %d line%s".formatted(lines, lines == 1 ? "" : "s"),
                        RequestsNavigation.pickList(day.date(), lesson.id()));
    }

    private Component act(String caption, SerializableSupplier<Outcome<RequestState>> verb) {
        return new Button(caption, _ -> after.accept(verb.get()));
    }

    private static Component link(String caption, String route) {
        var link = new Anchor(route, caption);
        link.addClassName("button-link");
        return link;
    }

    private static void fill(Component button) {
        if (button instanceof Button filled) {
            filled.addThemeVariants(ButtonVariant.PRIMARY);
        } else {
            button.addClassName("button-link-primary");
        }
    }

    private static String caption(Component button) {
        return button instanceof Button named ? named.getText() : ((Anchor) button).getText();
    }

    private boolean isOver(RequestRow lesson) {
        return lesson.period() != null
                && !LocalDateTime.now(clock)
                        .isBefore(day.date().atTime(lesson.period().ends()));
    }
}
