package org.retort.stock;

import java.time.LocalDate;
import org.retort.platform.Outcome;

/// Something that is done to a container: how it will stand, or why not.
@FunctionalInterface
interface Verb {

    Outcome<Entry> on(Container container, LocalDate today);
}
