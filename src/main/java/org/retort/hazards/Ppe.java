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
/// breath can poison or sensitise, fresh air where it irritates, no flames where vapour burns. What nobody has assessed
/// is protected against as if it burned; what is only partly assessed, by its statements and by its gaps.
public final class Ppe {

    /// What every rule here rests on.
    public static final String CONFIDENCE = "general knowledge, to be checked";

    private static final String NOT_ASSESSED = "not assessed";
    private static final String GAP = "not known whether it burns at this strength";
    private static final List<String> BURNS_EYES = List.of("H314", "H318");
    private static final List<String> HURTS_SKIN = List.of("H310", "H311", "H312", "H314", "H317");
    private static final List<String> POISONS_BREATH = List.of("H330", "H331", "H334");
    private static final List<String> HURTS_BREATH = List.of("H332", "H335", "H336");
    private static final List<String> VAPOUR_BURNS = List.of("H224", "H225", "H226");

    private Ppe() {}

    /// The protection for handling all of these together; empty when nothing is handled.
    public static List<PpeNeed> forClassifications(Collection<Classification> handled) {
        if (handled.isEmpty()) {
            return List.of();
        }
        var needs = new ArrayList<PpeNeed>();
        needs.add(because(BURNS_EYES, handled, unknown(handled))
                .map(why -> need(PpeItem.GOGGLES, why))
                .orElseGet(() -> need(PpeItem.EYE_PROTECTION, "chemicals are handled")));
        because(HURTS_SKIN, handled, unknown(handled))
                .map(why -> need(PpeItem.GLOVES, why))
                .ifPresent(needs::add);
        because(POISONS_BREATH, handled, Stream.empty())
                .map(why -> need(PpeItem.FUME_CUPBOARD, why))
                .or(() -> because(HURTS_BREATH, handled, Stream.empty()).map(why -> need(PpeItem.VENTILATE, why)))
                .ifPresent(needs::add);
        because(VAPOUR_BURNS, handled, mayBurn(handled))
                .map(why -> need(PpeItem.NO_NAKED_FLAMES, why))
                .ifPresent(needs::add);
        return List.copyOf(needs);
    }

    /// The protection for making a solution: that for handling the stock and what is made from it, a lab coat, gloves,
    /// and an apron where the stock burns.
    public static List<PpeNeed> forMakingUp(Collection<Classification> stockAndMade) {
        var needs = new ArrayList<>(forClassifications(stockAndMade));
        add(needs, need(PpeItem.GLOVES, "stock is stronger than what is made from it"));
        because(List.of("H314"), stockAndMade, unknown(stockAndMade))
                .ifPresent(why -> add(needs, need(PpeItem.APRON, why)));
        add(needs, need(PpeItem.LAB_COAT, "chemicals are handled"));
        return List.copyOf(needs);
    }

    private static void add(List<PpeNeed> needs, PpeNeed more) {
        if (needs.stream().noneMatch(known -> known.item() == more.item())) {
            needs.add(more);
        }
    }

    private static Stream<String> unknown(Collection<Classification> handled) {
        return handled.stream().anyMatch(one -> !one.isAssessed()) ? Stream.of(NOT_ASSESSED) : Stream.empty();
    }

    private static Stream<String> mayBurn(Collection<Classification> handled) {
        return handled.stream().flatMap(one -> one.gaps().stream()).anyMatch(Gap::mayBurn)
                ? Stream.of(GAP)
                : Stream.empty();
    }

    /// The codes that call for it, then what nobody knows; empty when there is neither.
    private static Optional<String> because(
            List<String> codes, Collection<Classification> handled, Stream<String> unknown) {
        var found = handled.stream()
                .flatMap(one -> one.statements().stream())
                .flatMap(HazardStatement::codes)
                .filter(codes::contains)
                .distinct()
                .sorted();
        var why = Stream.concat(found, unknown).collect(Collectors.joining(", "));
        return why.isEmpty() ? Optional.empty() : Optional.of(why);
    }

    private static PpeNeed need(PpeItem item, String because) {
        return new PpeNeed(item, because, CONFIDENCE);
    }
}
