package org.retort.catalogue.ui;

import org.retort.catalogue.ToAssess;
import org.retort.platform.ui.MenuCount;
import org.springframework.stereotype.Service;

/// How many strengths wait, beside the entry of the menu.
@Service
class ToAssessCount implements MenuCount {

    private final ToAssess toAssess;

    ToAssessCount(ToAssess toAssess) {
        this.toAssess = toAssess;
    }

    @Override
    public String route() {
        return CatalogueNavigation.TO_ASSESS;
    }

    @Override
    public long count() {
        return toAssess.count();
    }
}
