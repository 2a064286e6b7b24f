package org.retort.requests.gate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// There is enough of each chemical, after what other lessons were promised, or something to make it from.
final class ChemicalsPolicy implements GatePolicy {

    private static final String RULE = "Chemicals";

    @Override
    public Set<Change> judges() {
        return EnumSet.of(Change.CLASS, Change.KIT);
    }

    @Override
    public GateFinding judge(GateQuestion asked) {
        var missing = which(asked, Supply.Short.class::isInstance);
        if (!missing.isEmpty()) {
            return GateFinding.stop(RULE, shortage(asked, missing.getFirst()), others(missing), fixes(asked));
        }
        var doubtful =
                which(asked, supply -> supply instanceof Supply.NotRecorded || supply instanceof Supply.AmountUnknown);
        if (!doubtful.isEmpty()) {
            return GateFinding.ask(
                    RULE,
                    "%s: %s."
                            .formatted(
                                    doubtful.getFirst().label(),
                                    supply(asked, doubtful.getFirst()).words()),
                    others(doubtful) + " The technician must say whether there is enough.",
                    List.of());
        }
        var toMake = which(asked, Supply.ToMake.class::isInstance);
        return GateFinding.fine(
                RULE,
                toMake.isEmpty()
                        ? "There is enough of everything."
                        : "Enough stock; to be made: %s.".formatted(labels(toMake)));
    }

    private static String shortage(GateQuestion asked, ChemicalNeed need) {
        return "%s: %s needed, %s."
                .formatted(
                        need.label(), need.amount().label(), supply(asked, need).words());
    }

    private static String others(List<ChemicalNeed> needs) {
        var rest = needs.subList(1, needs.size());
        return rest.isEmpty() ? "" : "The same holds for %s.".formatted(labels(rest));
    }

    private static String labels(List<ChemicalNeed> needs) {
        return String.join(", ", needs.stream().map(ChemicalNeed::label).toList());
    }

    private static List<Fix> fixes(GateQuestion asked) {
        var lesson = asked.lesson();
        var fixes = new ArrayList<Fix>();
        if (lesson.sparePercent() > 0) {
            fixes.add(new Fix.SpareOf(0, "No spare"));
        }
        if (!lesson.demonstration()) {
            fixes.add(new Fix.GroupsOf(lesson.groupSize() + 1, "Groups of %d".formatted(lesson.groupSize() + 1)));
        }
        return fixes;
    }

    private static List<ChemicalNeed> which(GateQuestion asked, Predicate<Supply> wanted) {
        return asked.shelf().chemicals().stream()
                .filter(need -> wanted.test(supply(asked, need)))
                .toList();
    }

    private static Supply supply(GateQuestion asked, ChemicalNeed need) {
        return asked.shelf()
                .stock()
                .getOrDefault(need.formulation(), ChemicalStock.NONE)
                .supply(need.amount());
    }
}
