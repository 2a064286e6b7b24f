package org.retort.requests;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.retort.labels.CodeKind;
import org.retort.labels.LabelText;
import org.retort.labels.Labelled;
import org.retort.platform.Dates;
import org.springframework.stereotype.Component;

/// What the label of a request says: the practical, when, where, which class.
@Component
class RequestLabels implements Labelled {

    private final RequestBook book;

    RequestLabels(RequestBook book) {
        this.book = book;
    }

    @Override
    public CodeKind kind() {
        return CodeKind.REQUEST;
    }

    @Override
    public List<LabelText> texts(Collection<UUID> targets) {
        return book.rows(targets.stream().map(RequestId::new).toList()).stream()
                .map(row -> LabelText.plain(row.id().value(), row.title(), line(row)))
                .toList();
    }

    /// `P3 Lab 4 · 10X2 · Ms Khan · Tue 24 Nov 2026`
    static String line(RequestRow row) {
        return row.date() == null ? row.where() : "%s · %s".formatted(row.where(), Dates.day(row.date()));
    }
}
