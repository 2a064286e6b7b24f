package org.retort.requests.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import org.retort.people.Role;
import org.retort.platform.ui.MenuCount;
import org.retort.requests.RequestBook;
import org.retort.requests.RequestFilter;
import org.retort.requests.RequestState;
import org.retort.requests.RequestsNavigation;
import org.springframework.stereotype.Component;

/// How many requests wait: for a technician those to accept, for a teacher those with a question.
@Component
class RequestsWaiting implements MenuCount {

    private final RequestBook book;
    private final Clock clock;

    RequestsWaiting(RequestBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Override
    public String route() {
        return RequestsNavigation.LIST;
    }

    @Override
    public long count() {
        var today = LocalDate.now(clock);
        var coming = RequestFilter.between(today, today.plusYears(1));
        if (Role.TECHNICIAN.isHeld()) {
            return book.count(coming.in(EnumSet.of(RequestState.SUBMITTED)));
        }
        return Role.TEACHER.isHeld() ? book.count(coming.onlyMine().in(EnumSet.of(RequestState.QUERIED))) : 0;
    }
}
