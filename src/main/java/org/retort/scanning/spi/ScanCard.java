package org.retort.scanning.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.retort.hazards.Pictogram;
import org.retort.labels.LabelCode;
import org.retort.platform.Outcome;

/// What the Scan page shows of a thing.
///
/// @param strengthNumber the biggest text of the card, `4`; empty for things without a strength
/// @param strengthUnit `mol/dm³`; empty for things without a strength
/// @param hazardWord `Danger`, `Warning`, `Not classified`, `NOT ASSESSED`, the codes of what carries no signal word,
/// or
///     empty where hazards do not apply
/// @param statements `H315 Causes skin irritation.`
/// @param warnings sentences that must be seen: expired, regulated, check overdue
/// @param route where the whole of it is shown, without a leading slash
/// @param moveTo moves it to a place that was scanned before; null where it cannot be moved
/// @param pickableAs the formulation or model that it may be picked as now; null where it may not
public record ScanCard(
        LabelCode code,
        String title,
        String strengthNumber,
        String strengthUnit,
        List<Pictogram> pictograms,
        String hazardWord,
        List<String> statements,
        List<ScanFact> facts,
        List<String> warnings,
        List<ScanAction> actions,
        String route,
        @Nullable Function<UUID, Outcome<ScanDone>> moveTo,
        @Nullable UUID pickableAs) {

    /// With what other rooms offer for it, after the one big action.
    public ScanCard offering(List<ScanAction> more) {
        var all = new ArrayList<>(actions);
        all.addAll(Math.min(1, all.size()), more);
        return new ScanCard(
                code,
                title,
                strengthNumber,
                strengthUnit,
                pictograms,
                hazardWord,
                statements,
                facts,
                warnings,
                List.copyOf(all),
                route,
                moveTo,
                pickableAs);
    }
}
