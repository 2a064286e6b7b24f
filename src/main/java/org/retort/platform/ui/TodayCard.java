package org.retort.platform.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Optional;

/// A card that a room offers to Today; a bean of it is asked once per visit.
public interface TodayCard {

    /// Where it stands among the others; the smallest first.
    int order();

    /// The card for who is signed in, or nothing when there is nothing to do.
    Optional<Component> card(LocalDate day);
}
