package org.retort.requests;

import java.util.Optional;
import java.util.UUID;
import org.retort.catalogue.EquipmentModelId;
import org.retort.platform.Outcome;
import org.retort.practicals.KitItem;
import org.retort.stock.ContainerRow;

/// What may be put on the trolley for a line: a chemical by its bottle, a bottle for a chemical only, a piece of the
/// model that is asked for.
final class PickRules {

    private PickRules() {}

    /// A chemical is there when its bottle is: the assessment looks at the bottle.
    static Optional<Outcome.Refused<String>> unticked(Request request, RequestLine line) {
        return line.isChemical()
                        && request.picks().stream()
                                .noneMatch(pick -> pick.line().equals(line.id()))
                ? refused("%s is there when its bottle is scanned. Pick the bottle, or leave the line out."
                        .formatted(line.label()))
                : Optional.empty();
    }

    /// Any bottle, of another strength too, stands for a chemical.
    static Optional<Outcome.Refused<String>> noChemical(RequestLine line, ContainerRow bottle) {
        return line.isChemical()
                ? Optional.empty()
                : refused("%s is %s, and %s is no chemical. Ask the teacher to add it to the kit as a chemical."
                        .formatted(bottle.code().label(), bottle.label(), line.label()));
    }

    static Optional<Outcome.Refused<String>> otherModel(RequestLine line, EquipmentModelId model, String name) {
        return line.item() instanceof KitItem.Equipment(var wanted) && wanted.equals(model)
                ? Optional.empty()
                : refused("This is %s; the kit asks for %s. Scan another piece.".formatted(name, line.label()));
    }

    /// Whether the same thing is out for this very line: the act was sent twice, and counts once.
    static boolean again(Request request, RequestLineId line, UUID target) {
        return request.picks().stream()
                .anyMatch(pick -> pick.isOut()
                        && pick.target().equals(target)
                        && pick.line().equals(line));
    }

    private static Optional<Outcome.Refused<String>> refused(String reason) {
        return Optional.of(Outcome.refused(reason));
    }
}
