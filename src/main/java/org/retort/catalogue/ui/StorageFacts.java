package org.retort.catalogue.ui;

import java.util.stream.Collectors;
import org.retort.catalogue.FormulationSafety;
import org.retort.hazards.Incompatibilities;
import org.retort.hazards.StorageConditions;
import org.retort.platform.ui.Facts;
import org.springframework.modulith.NamedInterface;

/// Where a formulation belongs, how it is kept and what it must not stand near, as every room shows it.
@NamedInterface("ui-parts")
public final class StorageFacts {

    /// How sure all of it is.
    public static final String BASIS = "general knowledge, to be checked";

    private StorageFacts() {}

    /// @param here what stands wrongly near it now, in words; empty when nothing does
    public static Facts of(FormulationSafety what, String here) {
        var facts = new Facts()
                .factUnlessBlank("Belongs in", what.home())
                .factUnlessBlank(
                        "Keep",
                        StorageConditions.of(what.stored()).stream()
                                .map(condition -> "%s (%s)".formatted(condition.sentence(), condition.basis()))
                                .collect(Collectors.joining("; ")))
                .factUnlessBlank("Must not stand near", away(what, here))
                .factUnlessBlank("Made milder", String.join("; ", what.milder()));
        if (!what.stored().isKnown()) {
            facts.fact("Must not stand near", "Not known: nothing is recorded of how this is stored.");
        }
        return facts;
    }

    /// `flammable liquids, alkalis (here: Ethoxyethane)`
    private static String away(FormulationSafety what, String here) {
        var away = String.join(", ", Incompatibilities.keepAwayFrom(what.stored()));
        return here.isEmpty() ? away : "%s (here: %s)".formatted(away, here);
    }
}
