package org.retort.hazards;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which protection follows from the classifications of what is handled.
///
/// The rules are general knowledge, to be checked: splash goggles where a splash can burn the eye, other eye protection
/// whenever chemicals are handled, gloves where skin contact burns, poisons or sensitises, a fume cupboard where a
/// breath can poison. What nobody has assessed is protected against as if it burned.
public final class Ppe {

    /// What every rule here rests on.
    public static final String CONFIDENCE = "general knowledge, to be checked";

    private static final List<String> BURNS_EYES = List.of("H314", "H318");
    private static final List<String> HURTS_SKIN = List.of("H310", "H311", "H312", "H314", "H317");
    private static final List<String> POISONS_BREATH = List.of("H330", "H331");

    private Ppe() {}

    /// The protection for handling all of these together; empty when nothing is handled.
    public static List<PpeNeed> forClassifications(Collection<Classification> handled) {
        if (handled.isEmpty()) {
            return List.of();
        }
        var needs = new ArrayList<PpeNeed>();
        needs.add(because(handled, BURNS_EYES, true)
                .map(why -> need(PpeItem.GOGGLES, why))
                .orElseGet(() -> need(PpeItem.EYE_PROTECTION, "chemicals are handled")));
        because(handled, HURTS_SKIN, true).map(why -> need(PpeItem.GLOVES, why)).ifPresent(needs::add);
        because(handled, POISONS_BREATH, false)
                .map(why -> need(PpeItem.FUME_CUPBOARD, why))
                .ifPresent(needs::add);
        return List.copyOf(needs);
    }

    private static Optional<String> because(
            Collection<Classification> handled, List<String> codes, boolean whenNotAssessed) {
        var found = handled.stream()
                .flatMap(one -> one.statements().stream())
                .flatMap(HazardStatement::codes)
                .filter(codes::contains);
        var unknown = whenNotAssessed && handled.stream().anyMatch(one -> !one.isAssessed())
                ? Stream.of("not assessed")
                : Stream.<String>empty();
        var why = Stream.concat(found.distinct().sorted(), unknown).collect(Collectors.joining(", "));
        return why.isEmpty() ? Optional.empty() : Optional.of(why);
    }

    private static PpeNeed need(PpeItem item, String because) {
        return new PpeNeed(item, because, CONFIDENCE);
    }
}
