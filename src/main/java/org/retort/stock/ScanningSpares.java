package org.retort.stock;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.retort.labels.CodeKind;
import org.retort.labels.LabelCode;
import org.retort.labels.SpareLabels;
import org.retort.scanning.spi.ScanCard;
import org.retort.scanning.spi.Scannable;
import org.springframework.stereotype.Component;

/// A spare label, scanned: it is on nothing yet, and a technician may receive something with it.
@Component
class ScanningSpares implements Scannable {

    private final SpareLabels spares;

    ScanningSpares(SpareLabels spares) {
        this.spares = spares;
    }

    @Override
    public CodeKind kind() {
        return CodeKind.UNCLAIMED;
    }

    @Override
    public Optional<ScanCard> card(UUID target) {
        return spares.code(target).map(ScanningSpares::card);
    }

    @Override
    public Optional<Object> json(UUID target) {
        return spares.code(target).map(code -> Map.of("code", code.value()));
    }

    private static ScanCard card(LabelCode code) {
        var mayReceive = Technician.isSignedIn();
        return new ScanCard(
                code,
                "A spare label",
                "",
                "",
                List.of(),
                "",
                List.of(
                        mayReceive
                                ? "It is on nothing yet. Receive the bottle that you stick it on."
                                : "It is on nothing yet. A technician receives the bottle that it is stuck on."),
                List.of(),
                List.of(),
                List.of(),
                mayReceive ? StockNavigation.receive(code) : StockNavigation.CHEMICALS,
                null);
    }
}
