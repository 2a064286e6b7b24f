package org.retort.platform.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;

/// A part that an upper room adds to the detail of a lower room's thing, such as a bottle's coming lessons.
public interface DetailSection {

    /// What it belongs to, in the API's words: `container`, `equipment`, `practical`, or the `lesson` that is assessed.
    String subject();

    /// Where it stands among the others; the smallest first.
    int order();

    /// The section for one such thing, or nothing when there is nothing to say.
    Optional<Component> section(UUID subjectId);
}
