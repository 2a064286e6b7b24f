package org.retort.requests.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.retort.platform.ui.Cards;
import org.retort.platform.ui.Glyph;
import org.retort.platform.ui.StatusMark;
import org.retort.platform.ui.Tone;
import org.retort.requests.PickKind;
import org.retort.requests.PickRow;
import org.retort.requests.RequestDetail;
import org.retort.stock.ContainerId;
import org.retort.stock.EquipmentItemId;
import org.retort.stock.StockNavigation;

/// The bottles and pieces that were picked for a request.
class PicksSection extends Div {

    PicksSection(RequestDetail detail) {
        var lines = detail.picks().stream()
                .map(pick -> Cards.line(
                        new Anchor(route(pick), pick.label()),
                        "%s · picked by %s%s"
                                .formatted(
                                        pick.code(), pick.by(), pick.reason().isBlank() ? "" : " · " + pick.reason()),
                        mark(pick)))
                .toList();
        add(Cards.titled("Picked").flush().with(Cards.lines(lines)));
    }

    private static String route(PickRow pick) {
        return pick.kind() == PickKind.CONTAINER
                ? StockNavigation.container(new ContainerId(pick.target()))
                : StockNavigation.equipment(new EquipmentItemId(pick.target()));
    }

    private static StatusMark mark(PickRow pick) {
        if (pick.substitution()) {
            return StatusMark.of("substitution", Tone.ASK, Glyph.ASK);
        }
        return pick.back()
                ? StatusMark.of("back", Tone.QUIET, Glyph.RETURNED)
                : StatusMark.of("on the trolley", Tone.INFO, Glyph.PREPARED);
    }
}
