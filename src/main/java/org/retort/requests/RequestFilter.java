package org.retort.requests;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/// Which requests are wanted.
///
/// @param undated whether drafts without a day are wanted too
/// @param leftOver whether earlier ones whose kit is still in hand are wanted too: accepted, prepared, not taken back
/// @param mine only what the person who asks teaches or wrote
/// @param text words of the practical's title or the class; empty for all
public record RequestFilter(
        LocalDate from,
        LocalDate to,
        boolean undated,
        boolean leftOver,
        Set<RequestState> states,
        boolean mine,
        String text) {

    public RequestFilter {
        states = Set.copyOf(states);
    }

    public static RequestFilter between(LocalDate from, LocalDate to) {
        return new RequestFilter(from, to, false, false, EnumSet.allOf(RequestState.class), false, "");
    }

    public RequestFilter onlyMine() {
        return new RequestFilter(from, to, true, leftOver, states, true, text);
    }

    /// Also the earlier ones whose kit is still in hand, so that none is forgotten.
    public RequestFilter withLeftOver() {
        return new RequestFilter(from, to, undated, true, states, mine, text);
    }

    public RequestFilter in(Set<RequestState> wanted) {
        return new RequestFilter(from, to, undated, leftOver, wanted, mine, text);
    }
}
