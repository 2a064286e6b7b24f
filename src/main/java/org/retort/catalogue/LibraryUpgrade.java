package org.retort.catalogue;

import org.retort.platform.CurrentSchool;
import org.retort.platform.Schools;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Brings every school's copy of the library up to date when a newer program starts, notes anew what waits, and tells
/// whose answers are others now.
@Component
class LibraryUpgrade {

    private final Schools schools;
    private final ReferenceLibrary library;

    LibraryUpgrade(Schools schools, ReferenceLibrary library) {
        this.schools = schools;
        this.library = library;
    }

    @EventListener(ApplicationReadyEvent.class)
    void upgrade() {
        schools.all().forEach(school -> CurrentSchool.run(school, library::bringUpToDate));
    }
}
