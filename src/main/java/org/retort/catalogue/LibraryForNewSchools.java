package org.retort.catalogue;

import org.retort.platform.SchoolOpened;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Gives every new school its copy of the library, before other rooms build on it.
@Component
class LibraryForNewSchools {

    private static final int FIRST = 10;

    private final ReferenceLibrary library;

    LibraryForNewSchools(ReferenceLibrary library) {
        this.library = library;
    }

    @EventListener
    @Order(FIRST)
    void copy(SchoolOpened opened) {
        library.copyInto();
    }
}
