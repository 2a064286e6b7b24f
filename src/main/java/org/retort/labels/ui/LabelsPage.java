package org.retort.labels.ui;

import java.util.Set;
import org.retort.people.Role;
import org.retort.platform.ui.SettingsPage;
import org.springframework.stereotype.Component;

/// The page of labels in Settings.
@Component
class LabelsPage implements SettingsPage {

    static final String ROUTE = "settings/labels";

    @Override
    public String title() {
        return "Labels";
    }

    @Override
    public String route() {
        return ROUTE;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.TECHNICIAN.name(), Role.ADMINISTRATOR.name());
    }

    @Override
    public String description() {
        return "Sheets, tapes and rolls, printers that are out, codes printed ahead, commands on paper.";
    }
}
