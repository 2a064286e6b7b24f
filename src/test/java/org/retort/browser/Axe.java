package org.retort.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/// What axe finds serious or critical on a page.
final class Axe {

    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final int SHOWN = 3;

    private Axe() {}

    /// Everything that axe knows to look for.
    static List<String> faults(Page page) {
        return grave(new AxeBuilder(page));
    }

    /// The contrast of words alone: what else axe looks for does not change with the colours.
    static List<String> faultsOfColour(Page page) {
        return grave(new AxeBuilder(page).withRules(List.of("color-contrast", "link-in-text-block")));
    }

    private static List<String> grave(AxeBuilder axe) {
        axe.setLegacyMode(true); // all is of one origin, so no page of its own is needed to put the results together
        return axe.analyze().getViolations().stream()
                .filter(rule -> GRAVE.contains(String.valueOf(rule.getImpact())))
                .map(Axe::sentence)
                .toList();
    }

    private static String sentence(Rule rule) {
        var where = rule.getNodes().stream()
                .limit(SHOWN)
                .map(node -> node.getTarget() + " " + node.getHtml())
                .toList();
        return "%s: %s %s".formatted(rule.getId(), rule.getHelp(), where);
    }
}
