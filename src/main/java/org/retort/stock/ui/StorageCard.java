package org.retort.stock.ui;

import com.vaadin.flow.component.Component;
import java.util.stream.Collectors;
import org.retort.platform.ui.Cards;
import org.retort.platform.ui.Facts;
import org.retort.stock.ContainerStorage;
import org.retort.stock.NeighbourWarning;

/// How a container has to stand, what stands wrongly near it, and what the law says of what is in it.
final class StorageCard {

    private static final String BASIS = "general knowledge, to be checked";

    private StorageCard() {}

    static Component of(ContainerStorage storage) {
        var facts = new Facts()
                .factUnlessBlank("Belongs in", storage.what().home())
                .factUnlessBlank(
                        "Keep",
                        storage.conditions().stream()
                                .map(condition -> "%s (%s)".formatted(condition.sentence(), condition.basis()))
                                .collect(Collectors.joining("; ")))
                .factUnlessBlank("Must not stand near", away(storage));
        if (!storage.what().stored().isKnown()) {
            facts.fact("Must not stand near", "Not known: nothing is recorded of how this is stored.");
        }
        return Cards.titled("Storage and the law", BASIS)
                .with(
                        new NeighbourNote(storage.here()),
                        facts,
                        new LawLines(storage.what().law()));
    }

    /// `flammable liquids, alkalis (here: Ethoxyethane)`
    private static String away(ContainerStorage storage) {
        var here =
                storage.here().stream().map(NeighbourWarning::other).distinct().collect(Collectors.joining(", "));
        var away = String.join(", ", storage.awayFrom());
        return here.isEmpty() ? away : "%s (here: %s)".formatted(away, here);
    }
}
