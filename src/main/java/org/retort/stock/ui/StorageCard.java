package org.retort.stock.ui;

import com.vaadin.flow.component.Component;
import java.util.stream.Collectors;
import org.retort.catalogue.ui.StorageFacts;
import org.retort.platform.ui.Cards;
import org.retort.stock.ContainerStorage;
import org.retort.stock.NeighbourWarning;

/// How a container has to stand, what stands wrongly near it, and what the law says of what is in it.
final class StorageCard {

    private StorageCard() {}

    static Component of(ContainerStorage storage) {
        var here =
                storage.here().stream().map(NeighbourWarning::other).distinct().collect(Collectors.joining(", "));
        return Cards.titled("Storage and the law", StorageFacts.BASIS)
                .with(
                        new NeighbourNote(storage.here()),
                        StorageFacts.of(storage.what(), here),
                        new LawLines(storage.what().law()));
    }
}
