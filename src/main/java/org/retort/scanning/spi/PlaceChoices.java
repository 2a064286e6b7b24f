package org.retort.scanning.spi;

import java.util.List;
import java.util.UUID;

/// Places to choose from where an action asks for one.
public interface PlaceChoices {

    /// A place with its path, such as `Chemical store › Acid cupboard › Shelf 2`.
    record Choice(UUID place, String path) {}

    /// Places whose path holds `text`, at most `limit`.
    List<Choice> find(String text, int limit);
}
