package org.retort.requests.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.retort.platform.Dates;
import org.retort.platform.ui.SearchHit;
import org.retort.platform.ui.SearchSource;
import org.retort.requests.RequestBook;
import org.retort.requests.RequestFilter;
import org.retort.requests.RequestsNavigation;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/// Finds requests by practical and class, from a month ago on.
@Component
class RequestSearchSource implements SearchSource {

    private final RequestBook book;
    private final Clock clock;

    RequestSearchSource(RequestBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Override
    public String heading() {
        return "Requests";
    }

    @Override
    public List<SearchHit> find(String text, int limit) {
        var today = LocalDate.now(clock);
        var all = RequestFilter.between(today.minusMonths(1), today.plusYears(1));
        var filter = new RequestFilter(all.from(), all.to(), true, false, all.states(), false, text);
        return book.list(filter, PageRequest.of(0, limit)).stream()
                .map(row -> new SearchHit(
                        "%s, %s".formatted(row.title(), row.groupCode()),
                        "%s %s".formatted(row.date() == null ? "no day yet" : Dates.day(row.date()), row.where()),
                        RequestsNavigation.open(row.id())))
                .toList();
    }
}
