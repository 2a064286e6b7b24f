package org.retort.requests.gate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retort.quantity.Quantity;

/// What there is of one formulation.
///
/// @param inStore the sum of known amounts, or null when there is no container of known amount
/// @param unknown whether a container stands there whose amount nobody knows
/// @param promised what other lessons were promised and have not got yet, or null for nothing
/// @param makeFrom what it can be made from: `Hydrochloric acid 2 mol/dm³ (J4XR M828)`
public record ChemicalStock(
        @Nullable Quantity inStore,
        boolean unknown,
        @Nullable Quantity promised,
        List<String> makeFrom) {

    /// Nobody has recorded any.
    public static final ChemicalStock NONE = new ChemicalStock(null, false, null, List.of());

    public ChemicalStock {
        makeFrom = List.copyOf(makeFrom);
    }

    /// Whether enough of it stands there, unpromised.
    public boolean covers(Quantity needed) {
        return inStore != null
                && inStore.comparableWith(needed)
                && free(inStore).compareTo(needed) >= 0;
    }

    /// How a need is met, the best way first.
    public Supply supply(Quantity needed) {
        if (inStore != null && covers(needed)) {
            return new Supply.There(free(inStore));
        }
        if (!makeFrom.isEmpty()) {
            return new Supply.ToMake(makeFrom.getFirst());
        }
        if (unknown) {
            return new Supply.AmountUnknown();
        }
        return inStore == null ? new Supply.NotRecorded() : new Supply.Short(free(inStore));
    }

    private Quantity free(Quantity there) {
        if (promised == null || !promised.comparableWith(there)) {
            return there;
        }
        var left = there.minus(promised);
        return left.isNegative() ? Quantity.zero(there.unit()) : left;
    }
}
