package org.retort.stock;

import java.math.RoundingMode;
import org.retort.catalogue.FormulationId;
import org.retort.labels.LabelCode;
import org.retort.quantity.Quantity;
import org.retort.quantity.Unit;
import org.springframework.modulith.NamedInterface;

/// The way to the stock's screens from other rooms; routes have no leading slash.
@NamedInterface("navigation")
public final class StockNavigation {

    /// The list of chemicals.
    public static final String CHEMICALS = "stock";

    /// The list of equipment that is counted.
    public static final String EQUIPMENT = "stock/equipment";

    /// The list of equipment with a code of its own.
    public static final String CODED_EQUIPMENT = EQUIPMENT + "?kind=coded";

    /// The tree of places.
    public static final String PLACES = "places";

    private StockNavigation() {}

    /// The list of chemicals with this container beside it.
    public static String container(ContainerId id) {
        return CHEMICALS + "?id=" + id.value();
    }

    /// Goods-in for a container that carries this code already.
    public static String receive(LabelCode code) {
        return CHEMICALS + "?receive=" + code.value();
    }

    /// Making up so much of a solution, from the best container there is of something stronger.
    public static String makeUp(FormulationId wanted, Quantity volume) {
        return "%s?make=%s&volume=%s"
                .formatted(
                        CHEMICALS,
                        wanted.value(),
                        volume.in(Unit.CM3)
                                .amount()
                                .setScale(0, RoundingMode.UP)
                                .toPlainString());
    }

    /// The list of equipment with this item beside it.
    public static String equipment(EquipmentItemId id) {
        return CODED_EQUIPMENT + "&id=" + id.value();
    }

    /// The tree of places with this place beside it.
    public static String place(PlaceId id) {
        return PLACES + "?id=" + id.value();
    }

    /// The list of chemicals that stand at this place and under it.
    public static String chemicalsAt(PlaceId id) {
        return CHEMICALS + "?place=" + id.value();
    }
}
