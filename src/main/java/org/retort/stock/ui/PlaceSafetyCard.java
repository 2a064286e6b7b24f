package org.retort.stock.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.retort.platform.ui.Cards;
import org.retort.platform.ui.NoteBox;
import org.retort.stock.FlammableTotal;
import org.retort.stock.NeighbourWarning;
import org.retort.stock.PlaceSafety;

/// What is wrong with how things stand at a place: incompatible neighbours, too much that burns, what nobody can judge.
final class PlaceSafetyCard {

    private static final int NAMED = 8;

    private PlaceSafetyCard() {}

    static Component of(PlaceSafety safety, FlammableTotal flammables) {
        var parts = new ArrayList<Component>();
        parts.add(new NeighbourNote(safety.warnings()));
        if (safety.warnings().isEmpty()) {
            parts.add(new Paragraph("No rule forbids what stands together here."));
        }
        if (safety.more() > 0) {
            parts.add(new Paragraph("And %d more pairs.".formatted(safety.more())));
        }
        if (!safety.complete()) {
            parts.add(new Paragraph("There is too much here to compare all of it: look at the places inside."));
        }
        if (!safety.unknown().isEmpty()) {
            parts.add(new Paragraph(unknown(safety.unknown())));
        }
        if (!flammables.isEmpty()) {
            parts.add(flammable(flammables));
        }
        var wrong = safety.warnings().stream().filter(NeighbourWarning::isLoud).count();
        var hint = wrong == 0 ? "general knowledge, to be checked" : wrong + (wrong == 1 ? " pair" : " pairs");
        return Cards.titled("Must not stand together", hint).with(parts.toArray(Component[]::new));
    }

    private static String unknown(List<String> names) {
        var named = String.join(", ", names.stream().limit(NAMED).toList());
        var rest = names.size() > NAMED ? " and %d more".formatted(names.size() - NAMED) : "";
        return "Not compared, because nothing is recorded of how it is stored: %s%s.".formatted(named, rest);
    }

    private static Component flammable(FlammableTotal total) {
        var said = new StringBuilder(
                "%s here and under it. ".formatted(total.volume().label()));
        if (total.unknown() > 0) {
            said.append("%d containers of unknown amount are not counted. ".formatted(total.unknown()));
        }
        if (total.notKnown() > 0) {
            said.append("Liquids not counted, because nobody knows whether they are flammable: %d. "
                    .formatted(total.notKnown()));
        }
        said.append("A prep room or store usually holds at most %s, in a fire-resisting cabinet (%s)."
                .formatted(FlammableTotal.USUAL_MOST.label(), FlammableTotal.BASIS));
        return total.isTooMuch()
                ? NoteBox.stop("Flammable liquids.", said.toString())
                : NoteBox.info("Flammable liquids.", said.toString());
    }
}
