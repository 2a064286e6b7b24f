package org.retort.requests;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.retort.labels.CodeKind;
import org.retort.labels.LabelText;
import org.retort.labels.Labelled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the label of a tray says: which tray of which lesson, `Tray 2, Chemicals`, `P3 Lab 4 · 10X2 · Ms Khan`.
@Component
class TrayLabels implements Labelled {

    private final RequestRecords records;
    private final RequestBook book;

    TrayLabels(RequestRecords records, RequestBook book) {
        this.records = records;
        this.book = book;
    }

    @Override
    public CodeKind kind() {
        return CodeKind.TRAY;
    }

    @Override
    @Transactional(readOnly = true)
    public List<LabelText> texts(Collection<UUID> targets) {
        var trays = targets.isEmpty() ? List.<StoredTray>of() : records.trays(targets);
        Map<RequestId, RequestRow> lessons =
                book.rows(trays.stream().map(StoredTray::request).distinct().toList()).stream()
                        .collect(Collectors.toMap(RequestRow::id, Function.identity()));
        return trays.stream()
                .filter(tray -> lessons.containsKey(tray.request()))
                .map(tray -> text(tray, lessons))
                .toList();
    }

    private static LabelText text(StoredTray tray, Map<RequestId, RequestRow> lessons) {
        var lesson = lessons.get(tray.request());
        return LabelText.plain(
                tray.tray().value(),
                "Tray %d, %s".formatted(tray.number(), tray.name()),
                lesson == null ? "" : RequestLabels.line(lesson));
    }
}
