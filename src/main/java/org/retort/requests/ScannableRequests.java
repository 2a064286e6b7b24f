package org.retort.requests;

import java.util.Optional;
import java.util.UUID;
import org.retort.labels.CodeKind;
import org.retort.scanning.spi.ScanCard;
import org.retort.scanning.spi.Scannable;
import org.springframework.stereotype.Component;

/// A request's own code, scanned.
@Component
class ScannableRequests implements Scannable {

    private final RequestScans scans;
    private final RequestExport export;

    ScannableRequests(RequestScans scans, RequestExport export) {
        this.scans = scans;
        this.export = export;
    }

    @Override
    public CodeKind kind() {
        return CodeKind.REQUEST;
    }

    @Override
    public Optional<ScanCard> card(UUID target) {
        return scans.request(target);
    }

    @Override
    public Optional<Object> json(UUID target) {
        return export.find(new RequestId(target)).map(Object.class::cast);
    }
}
