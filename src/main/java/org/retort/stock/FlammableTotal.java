package org.retort.stock;

import org.retort.quantity.Quantity;
import org.retort.quantity.Unit;

/// How much flammable liquid stands at a place and under it.
///
/// @param volume of all amounts that are known
/// @param unknown how many containers nobody knows the amount of
/// @param notKnown of how many liquids there nobody knows whether they are flammable
public record FlammableTotal(Quantity volume, long unknown, long notKnown) {

    /// What guidance for schools allows in a fire-resisting cabinet of a prep room or store.
    public static final Quantity USUAL_MOST = Quantity.of(50, Unit.DM3);

    /// What that figure rests on.
    public static final String BASIS = "guidance as retold by Southalls, to be checked";

    /// Whether there is nothing to say: what may be flammable is something.
    public boolean isEmpty() {
        return volume.isZero() && unknown == 0 && notKnown == 0;
    }

    public boolean isTooMuch() {
        return volume.compareTo(USUAL_MOST) > 0;
    }
}
