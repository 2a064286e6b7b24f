package org.retort.requests;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.retort.platform.Outcome;
import org.retort.practicals.KitItem;
import org.retort.practicals.KitLineId;
import org.retort.practicals.KitUnit;
import org.retort.quantity.Quantity;

/// One line of a request's kit: the practical's, scaled, or what a person made of it.
///
/// @param source the practical's line it was copied from; null for an extra line
/// @param each what one group has, in words: `100 cm³`; empty where a person set what goes out in all
/// @param amount what goes out in all
/// @param reason why it was left out, or what an extra line is for
/// @param counted whether it is counted out and in again
public record KitEntry(
        RequestLineId id,
        @Nullable KitLineId source,
        KitItem item,
        String label,
        String each,
        BigDecimal amount,
        KitUnit unit,
        LineOrigin origin,
        String reason,
        boolean counted,
        String notes) {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    /// `1 650 cm³`
    public String total() {
        return unit.label(amount);
    }

    /// The amount as stock counts it; empty for lengths.
    public Optional<Quantity> quantity() {
        return unit.unit().map(measured -> new Quantity(amount, measured));
    }

    /// Whether a lesson uses it up: chemicals, paper, matches; everything else comes back.
    public boolean isConsumed() {
        return item instanceof KitItem.Chemical || item instanceof KitItem.Material;
    }

    /// Whether it goes out: not left out, and not part of the room.
    public boolean goesOut() {
        return origin != LineOrigin.REMOVED && !(item instanceof KitItem.Facility);
    }

    /// How much goes out in all, if it can be that much.
    public static Outcome<BigDecimal> amount(@Nullable BigDecimal wanted) {
        if (wanted == null || wanted.signum() <= 0) {
            return Outcome.refused("amount", "Write how much goes out in all.");
        }
        return wanted.compareTo(MOST) > 0 || wanted.stripTrailingZeros().scale() > Quantity.SCALE
                ? Outcome.refused("amount", "Write at most 1\u202F000\u202F000, with at most six decimals.")
                : Outcome.done(wanted);
    }

    /// Another amount in all, set by a person: what each group has does not follow from the class any more.
    public KitEntry amounting(BigDecimal newAmount) {
        return newAmount.compareTo(amount) == 0
                ? this
                : with("", newAmount, origin == LineOrigin.EXTRA ? LineOrigin.EXTRA : LineOrigin.CHANGED, reason);
    }

    /// What goes out in all where a person set it; empty where it follows from the class.
    String setByHand() {
        return origin == LineOrigin.CHANGED || origin == LineOrigin.EXTRA ? total() : "";
    }

    public KitEntry leftOut(String because) {
        return with(each, amount, LineOrigin.REMOVED, because);
    }

    private KitEntry with(String newEach, BigDecimal newAmount, LineOrigin newOrigin, String newReason) {
        return new KitEntry(id, source, item, label, newEach, newAmount, unit, newOrigin, newReason, counted, notes);
    }
}
