package org.retort.requests.gate;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Nothing on the kit is kept from going out by a check.
final class ChecksPolicy implements GatePolicy {

    private static final String RULE = "Checks";

    @Override
    public Set<Change> judges() {
        return EnumSet.of(Change.DAY, Change.KIT);
    }

    @Override
    public GateFinding judge(GateQuestion asked) {
        var blocks = asked.shelf().blocks();
        return blocks.isEmpty()
                ? GateFinding.fine(RULE, "Nothing on the kit is kept back by a check.")
                : GateFinding.stop(
                        RULE, blocks.getFirst(), String.join(" ", blocks.subList(1, blocks.size())), List.of());
    }
}
