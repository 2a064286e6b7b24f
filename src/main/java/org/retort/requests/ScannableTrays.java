package org.retort.requests;

import java.util.Optional;
import java.util.UUID;
import org.retort.labels.CodeKind;
import org.retort.scanning.spi.ScanCard;
import org.retort.scanning.spi.Scannable;
import org.springframework.stereotype.Component;

/// The code of a tray, scanned: scripts see the request it belongs to.
@Component
class ScannableTrays implements Scannable {

    private final RequestScans scans;
    private final RequestBook book;
    private final RequestExport export;

    ScannableTrays(RequestScans scans, RequestBook book, RequestExport export) {
        this.scans = scans;
        this.book = book;
        this.export = export;
    }

    @Override
    public CodeKind kind() {
        return CodeKind.TRAY;
    }

    @Override
    public Optional<ScanCard> card(UUID target) {
        return scans.tray(target);
    }

    @Override
    public Optional<Object> json(UUID target) {
        return book.ofTray(new TrayId(target)).flatMap(export::find).map(Object.class::cast);
    }
}
