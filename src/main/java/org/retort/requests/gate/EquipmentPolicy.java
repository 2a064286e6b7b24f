package org.retort.requests.gate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.retort.practicals.Mode;

/// The equipment is free in that period, after what lives in the room and what other lessons were promised.
final class EquipmentPolicy implements GatePolicy {

    private static final String RULE = "Equipment";
    private static final int LARGEST_GROUP = 6;

    @Override
    public Set<Change> judges() {
        return EnumSet.of(Change.DAY, Change.ROOM, Change.CLASS, Change.KIT);
    }

    @Override
    public GateFinding judge(GateQuestion asked) {
        var needs = asked.shelf().equipment();
        var shortOf =
                needs.stream().filter(need -> isShort(asked, need, here(asked))).toList();
        if (!shortOf.isEmpty()) {
            return GateFinding.stop(RULE, shortage(asked, shortOf.getFirst()), others(shortOf), fixes(asked));
        }
        var uncounted = needs.stream()
                .filter(need -> !asked.shelf().supply().counted(need.model()))
                .map(EquipmentNeed::label)
                .toList();
        return uncounted.isEmpty()
                ? GateFinding.fine(
                        RULE,
                        "Everything is free in %s."
                                .formatted(asked.lesson().period().name()))
                : GateFinding.ask(
                        RULE,
                        "Nobody has counted %s.".formatted(listed(uncounted)),
                        "The technician must say whether there is enough.",
                        List.of());
    }

    private static String shortage(GateQuestion asked, EquipmentNeed need) {
        var free = asked.shelf().supply().free(here(asked), asked.lesson().room(), need.model());
        var promised = asked.shelf().supply().promised(here(asked), need.model());
        var sentence = "%s: %d needed, %d free in %s."
                .formatted(
                        need.label(),
                        need.amount(),
                        free,
                        asked.lesson().period().name());
        return promised == 0 ? sentence : sentence + " %d are promised to other lessons.".formatted(promised);
    }

    private static String others(List<EquipmentNeed> shortOf) {
        var rest = shortOf.stream().skip(1).map(EquipmentNeed::label).toList();
        return rest.isEmpty() ? "" : "Short as well: %s.".formatted(listed(rest));
    }

    private static String listed(List<String> labels) {
        return labels.size() <= 3
                ? String.join(", ", labels)
                : "%s and %d more".formatted(String.join(", ", labels.subList(0, 2)), labels.size() - 2);
    }

    private static List<Fix> fixes(GateQuestion asked) {
        var needs = asked.shelf().equipment();
        var fixes = new ArrayList<Fix>(Moves.nearest(
                asked, slot -> needs.stream().noneMatch(need -> isShort(asked, need, slot))));
        IntStream.rangeClosed(asked.lesson().groupSize() + 1, LARGEST_GROUP)
                .filter(size -> !asked.lesson().demonstration())
                .filter(size -> asked.shelf().inGroupsOf().apply(size).stream()
                        .noneMatch(need -> isShort(asked, need, here(asked))))
                .limit(1)
                .mapToObj(size -> new Fix.GroupsOf(
                        size,
                        "Groups of %d: %d sets"
                                .formatted(size, Math.ceilDiv(asked.lesson().pupils(), size))))
                .forEach(fixes::add);
        if (asked.practical().mode() == Mode.EITHER && !asked.lesson().demonstration()) {
            fixes.add(new Fix.Demonstrate("Show it: one set"));
        }
        return fixes;
    }

    private static boolean isShort(GateQuestion asked, EquipmentNeed need, Slot slot) {
        var supply = asked.shelf().supply();
        return supply.counted(need.model()) && supply.free(slot, asked.lesson().room(), need.model()) < need.amount();
    }

    private static Slot here(GateQuestion asked) {
        return asked.lesson().slot();
    }
}
