package org.retort.requests;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/// Which requests are wanted.
///
/// @param undated whether drafts without a day are wanted too
/// @param mine only what the person who asks teaches or wrote
/// @param text words of the practical's title or the class; empty for all
public record RequestFilter(
        LocalDate from, LocalDate to, boolean undated, Set<RequestState> states, boolean mine, String text) {

    public RequestFilter {
        states = Set.copyOf(states);
    }

    public static RequestFilter between(LocalDate from, LocalDate to) {
        return new RequestFilter(from, to, false, EnumSet.allOf(RequestState.class), false, "");
    }

    public RequestFilter onlyMine() {
        return new RequestFilter(from, to, true, states, true, text);
    }

    public RequestFilter in(Set<RequestState> wanted) {
        return new RequestFilter(from, to, undated, wanted, mine, text);
    }
}
