package org.retort.requests.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;

/// A day in the address of a screen.
final class DayParameter {

    private DayParameter() {}

    static QueryParameters of(LocalDate day) {
        return QueryParameters.of("day", day.toString());
    }
}
