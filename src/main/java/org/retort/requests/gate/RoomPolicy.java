package org.retort.requests.gate;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.retort.stock.Facility;

/// The room has what the practical needs of a room.
final class RoomPolicy implements GatePolicy {

    private static final String RULE = "Room";

    private static final Map<String, Facility> KNOWN = Map.of(
            "gas", Facility.GAS,
            "fume cupboard", Facility.FUME_CUPBOARD,
            "mains", Facility.MAINS,
            "blackout", Facility.BLACKOUT,
            "sink", Facility.SINK);

    @Override
    public Set<Change> judges() {
        return EnumSet.of(Change.ROOM, Change.KIT);
    }

    @Override
    public GateFinding judge(GateQuestion asked) {
        var needed = asked.practical().facilities().stream()
                .map(facility -> facility.toLowerCase(Locale.ROOT))
                .collect(Collectors.partitioningBy(KNOWN::containsKey));
        var here = asked.shelf().roomFacilities();
        var lacking = needed.getOrDefault(true, List.of()).stream()
                .filter(facility -> !here.contains(KNOWN.get(facility)))
                .toList();
        var room = asked.lesson().roomName();
        if (!lacking.isEmpty()) {
            return GateFinding.stop(
                    RULE,
                    "%s has no %s.".formatted(room, String.join(" and no ", lacking)),
                    "Choose a room that has, or ask for its facilities to be entered under Places.",
                    List.of());
        }
        var toLookFor = needed.getOrDefault(false, List.of());
        return toLookFor.isEmpty()
                ? GateFinding.fine(RULE, "%s has what is needed.".formatted(room))
                : GateFinding.fine(RULE, "%s: look for %s.".formatted(room, String.join(", ", toLookFor)));
    }
}
