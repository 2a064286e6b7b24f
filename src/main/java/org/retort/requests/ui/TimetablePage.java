package org.retort.requests.ui;

import java.util.Set;
import org.retort.people.Role;
import org.retort.platform.ui.SettingsPage;
import org.springframework.stereotype.Component;

/// The timetable's page in Settings.
@Component
class TimetablePage implements SettingsPage {

    static final String ROUTE = "settings/timetable";

    @Override
    public String title() {
        return "Timetable";
    }

    @Override
    public String route() {
        return ROUTE;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.ADMINISTRATOR.name());
    }

    @Override
    public String description() {
        return "Periods, weeks A and B, terms, holidays, the deadline for requests.";
    }
}
